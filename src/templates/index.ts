import { anhuiProject2020, anhuiTransfer2019 } from "./anhui-2020";
import { chongqing2021 } from "./chongqing-2021";
import { hebei2020 } from "./hebei-2020";
import { hubei2020 } from "./hubei-2020";
import { hunanDepartment2021 } from "./hunan-department-2021";
import { hunanIndicatorTable2015 } from "./hunan-indicator-table-2015";
import { hunanCounty2020, hunanProject2020 } from "./hunan-project-2020";
import { liuyang2020 } from "./liuyang-2020";
import { ningxia2021 } from "./ningxia-2021";
import { project2016 } from "./project-2016";
import { project2020 } from "./project-2020";
import { project2021, project2021WithCost } from "./project-2021";
import { sichuan2023 } from "./sichuan-2023";
import { resolveTemplates, type Template } from "./template";
import { transfer2020 } from "./transfer-2020";
import { transferRegion2021 } from "./transfer-region-2021";
import { xinjiang2023 } from "./xinjiang-2023";
import { yunnan2021 } from "./yunnan-2021";

export type { Template, Words } from "./template";

/** Every form we know, in the order in which they are offered. */
export const templates: readonly Template[] = resolveTemplates([
  liuyang2020,
  hunanDepartment2021,
  hunanIndicatorTable2015,
  project2020,
  project2021,
  project2021WithCost,
  project2016,
  transfer2020,
  transferRegion2021,
  hunanProject2020,
  hunanCounty2020,
  sichuan2023,
  hubei2020,
  yunnan2021,
  chongqing2021,
  hebei2020,
  ningxia2021,
  xinjiang2023,
  anhuiProject2020,
  anhuiTransfer2019,
]);

export const templateById = (id: string): Template | undefined => templates.find((template) => template.id === id);
