/**
 * What a unit measures. Only numbers of one dimension can be compared; 人 and 人次 are two dimensions on purpose. A compound such as
 * 元/人 has the dimension "money/people".
 */
export type Dimension = string;

/** By dimension: each unit and how many base units one of it is. */
export const FACTORS: Readonly<Record<Dimension, Readonly<Record<string, string>>>> = {
  people: { 人: "1", 名: "1", 位: "1", 人数: "1" },
  visits: { 人次: "1", 人次数: "1" },
  /** 30人天: thirty people for a day, or one for thirty. */
  peopleDays: { 人天: "1", 人日: "1", "人·天": "1", "人·日": "1" },
  peopleMonths: { 人月: "1", "人·月": "1" },
  households: { 户: "1", 户数: "1", 户次: "1" },
  money: { 元: "1", 元人民币: "1", 块钱: "1" },
  share: { "%": "1", 百分比: "1", "‰": "0.1", "‱": "0.01", 个百分点: "1", 百分点: "1" },
  area: {
    亩: "1",
    公顷: "15",
    平方米: "0.0015",
    "㎡": "0.0015",
    "m²": "0.0015",
    m2: "0.0015",
    平米: "0.0015",
    平方公里: "1500",
    平方千米: "1500",
  },
  /** 亩次: one 亩 treated twice counts as two. */
  areaVisits: { 亩次: "1" },
  length: {
    米: "1",
    m: "1",
    公里: "1000",
    千米: "1000",
    km: "1000",
    厘米: "0.01",
    cm: "0.01",
    毫米: "0.001",
    mm: "0.001",
    延米: "1",
    里: "500",
  },
  mass: {
    公斤: "1",
    千克: "1",
    kg: "1",
    斤: "0.5",
    克: "0.001",
    毫克: "0.000001",
    微克: "0.000000001",
    吨: "1000",
    t: "1000",
    吨标准煤: "1000",
  },
  volume: { 立方米: "1", "m³": "1", m3: "1", 方: "1", 升: "0.001", 毫升: "0.000001" },
  energy: { 千瓦时: "1", 度电: "1", 度: "1", kWh: "1" },
  power: { 千瓦: "1", 兆瓦: "1000", kW: "1", MW: "1000" },
  days: { 天: "1", 日: "1", 个工作日: "1", 工作日: "1", 周: "7", 个星期: "7", 星期: "7" },
  months: { 个月: "1", 月: "1", 年: "12", 个年度: "12", 季度: "3", 个季度: "3" },
  hours: { 小时: "1", 个小时: "1", 分钟: "0.0166666667", 学时: "1", 课时: "1", 个学时: "1", 个课时: "1" },
  years: { 岁: "1", 周岁: "1" },
  points: { 分: "1" },
  times: { 倍: "1" },
  occasions: Object.fromEntries(
    "次 场 场次 场/次 家次 期 起 例 轮 回 趟 批 批次 批/次 班次 人份 课次 车次 台次 频次".split(" ").map((word) => [word, "1"]),
  ),
  items: Object.fromEntries(
    (
      "个 家 篇 份 种 件 项 只 头 台 辆 套 台套 台/套 件/套 个/项 项/个 份/个 篇/条 条/篇 条 座 所 处 幅 册 本 株 棵 盏 宗 页 块 间 栋 幢 艘 部 类 枚 张 组 片 眼 口 支 床 面 段 羽 尾 匹 根 " +
      "盒 瓶 箱 袋 粒 桶 副 双 顶 把 门 款 孔 公众号 字"
    )
      .split(" ")
      .map((word) => [word, "1"]),
  ),
};

/** Words of number that go before a unit: 万人, 亿元. */
export const MULTIPLIERS: Readonly<Record<string, string>> = {
  十: "10",
  百: "100",
  千: "1000",
  万: "10000",
  十万: "100000",
  百万: "1000000",
  千万: "10000000",
  亿: "100000000",
  万亿: "1000000000000",
};

/** What stands below the stroke beside units of measure: 10万元/村, 300元/生. */
export const HEADS: readonly string[] =
  "行政村 自然村 村 社区 街道 乡镇 镇 乡 县 区 市 省 校 班 学生 生 户均 家庭 单位 企业 平 师 园 站 点 库 井".split(" ");
