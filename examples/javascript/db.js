// @ts-check
import { postgres } from "helmwright/postgres";

// The call throws when a value is wrong and names every problem; with @ts-check the editor shows them too.
export default postgres({
  auth: { username: "shop", database: "shop" },
  storage: { data: { size: "20Gi" } },
  backup: { schedule: "30 2 * * *", keep: 14 },
});
