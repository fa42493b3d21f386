import { mkdirSync, writeFileSync } from "node:fs";
import { toYaml } from "helmwright";
import { postgres, type PostgresValues } from "helmwright/postgres";

/** What differs from one database to the next; everything else is said once, below. */
interface Database { name: string; size: `${number}Gi`; standbys: number }

const databases: Database[] = [
  { name: "shop", size: "50Gi", standbys: 2 },
  { name: "reports", size: "200Gi", standbys: 0 },
];

const valuesOf = ({ name, size, standbys }: Database): PostgresValues => {
  const common = { auth: { username: name, database: name }, storage: { data: { size } } };
  return standbys === 0 ? postgres(common) : postgres({ ...common, architecture: "replication", replicas: { count: standbys } });
};

mkdirSync("out/values", { recursive: true });
for (const database of databases) {
  writeFileSync(`out/values/${database.name}.yaml`, toYaml(valuesOf(database)));
}
