import type { SourceTexts } from "./finding-texts";

const measures = "项目支出绩效评价管理办法";
const guidelines = "中央部门项目支出核心绩效目标和指标设置及取值指引（试行）";
const practice = "成都市郫都区 2025 年项目绩效自评复核口径";
const system = "预算管理一体化系统（绩效模块）";
const form = "绩效自评表表内关系";

const baseData = "部门整体支出绩效评价基础数据表表内关系";
const baseDataForm = "部门整体支出绩效评价基础数据表填报要求";
const baseDataPractice = "部门整体支出绩效评价基础数据表复核惯例";
const customary = "绩效自评填报和复核惯例";
const sichuan = "四川省项目支出绩效自评表填报提示";

export const sourcesZhCN: SourceTexts = {
  "measures-weights": { title: measures, says: "自评满分 100 分，各项分值加起来是 100" },
  "measures-total-score": { title: measures, says: "总分是各项得分之和" },
  "measures-full-marks-when-met": { title: measures, says: "完成年度指标值的，得该项全部分值" },
  "measures-complete": { title: measures, says: "自评内容要完整" },
  "measures-true-data": { title: measures, says: "自评数据要真实，实际完成值对着年度指标值填" },
  "system-score-within-weight": { title: system, says: "自评得分不能大于分值" },
  "system-reason-for-lost-points": { title: system, says: "自评得分小于分值，须填写理由及依据" },
  "system-execution-rate": { title: system, says: "执行率＝全年执行数÷全年预算数" },
  "form-level-weights": { title: form, says: "下级分值之和＝上级分值" },
  "form-spending-within-budget": { title: form, says: "全年执行数不超过全年预算数" },
  "form-sources": { title: form, says: "年度资金总额＝各项资金来源之和" },
  "form-structure": { title: form, says: "基本支出＋项目支出＝资金总额" },
  "measures-level-weights": {
    title: measures,
    says: "一级指标分值原则上为预算执行率 10、产出 50、效益 30、满意度 10，确需调整的要有依据",
  },
  "measures-score-by-completion": { title: measures, says: "定量指标未完成的，按完成值与指标值的比例计分" },
  "measures-execution-score": { title: measures, says: "预算执行率按比例计分，最多得该项全部分值" },
  "measures-tiers": { title: measures, says: "定性指标分达成、部分达成、未达成三档，按档计分" },
  "measures-explain-gaps": { title: measures, says: "未完成的和偏离较大的，要分析说明原因并提出改进措施" },
  "form-one-unit": { title: form, says: "同一笔金额在表内各处用同一个单位" },
  "hunan-scales": { title: "部门整体支出绩效评价指标表（湖南）", says: "按比率所在的档次计分" },
  "local-total-cap": { title: "表式所附的当地总分封顶规定", says: "预算执行率低的，总分不超过规定的最高分" },
  "sichuan-low-execution": { title: sichuan, says: "预算执行率未达到 90% 的需说明原因" },
  "sichuan-budget-change": { title: sichuan, says: "年中预算调整应单独说明" },
  "practice-full-marks": { title: "成都市郫都区 2025 年项目绩效自评复核口径", says: "自评满分的项目逐项复核" },
  "practice-weights": { title: customary, says: "单项分值不宜过重，满意度一般 10 分" },
  "practice-empty-reason": { title: customary, says: "没有扣分的行，原因栏留空或填“无”" },
  "practice-points-once": { title: customary, says: "预算执行的分值和得分只填在合计行" },
  "practice-three-public": { title: customary, says: "“三公”经费按预算控制，决算数据实填报" },
  "practice-numbers": { title: customary, says: "数字格里只填数，写法全表一致" },
  "measures-annual-targets": { title: measures, says: "自评对照的是本年度的绩效目标" },
  "measures-ceiling": { title: measures, says: "未完成年度指标值的，按完成值与指标值的比例记分" },
  "guidelines-measurable": { title: guidelines, says: "指标要细化、可衡量，指标值要能比较" },
  "guidelines-direction": { title: guidelines, says: "成本指标取上限（≤），产出和效益指标取下限（≥）或定值（＝）" },
  "guidelines-classes": { title: guidelines, says: "数量、质量、时效、成本、满意度各有所指，三级指标要归到对应的二级指标" },
  "practice-satisfaction": { title: practice, says: "满意度没有调查数据支撑的，不得分" },
  "practice-counted-once": { title: practice, says: "产出和效益中重复的指标只计一次分" },
  "practice-over-completion": { title: "成都市郫都区 2025 年项目绩效自评复核口径", says: "完成值超过目标 130% 不扣分，但要说明" },
  "base-data-staffing-rate": { title: baseData, says: "控制率＝实际在职人数÷编制数" },
  "base-data-building-rates": { title: baseData, says: "规模（投资）控制率＝实际数÷批复（预算）数" },
  "base-data-three-public": { title: baseData, says: "三公经费＝公务用车购置和维护＋出国＋公务接待" },
  "base-data-vehicles": { title: baseData, says: "公务用车购置和维护经费＝公车购置＋运行维护" },
  "base-data-total": { title: baseData, says: "支出总额＝基本支出＋项目支出，并与自评表一致" },
  "base-data-project-items": { title: baseDataForm, says: "项目支出填报基本支出以外的所有项目，一个项目一行" },
  "base-data-measures": { title: baseDataForm, says: "表内设有厉行节约保障措施栏，应当填写" },
  "base-data-staffing-limit": { title: baseDataForm, says: "在职人员控制率以 100% 为标准" },
  "base-data-practice-copied": { title: baseDataPractice, says: "预算数、决算数按各自的批复填列" },
  "base-data-practice-gap": { title: baseDataPractice, says: "决算数与预算数相差较大的要说明" },
  "base-data-practice-three-public": { title: baseDataPractice, says: "三公经费以不超过预算安排为准" },
};
