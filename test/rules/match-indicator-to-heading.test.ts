import { expect, it } from "vitest";
import { oneRow, run } from "./run-rule";

const faults = (level2: string, level3: string, target: string, actual = target) =>
  run("match-indicator-to-heading", oneRow({ level1: "产出指标", level2, level3, target, actual })).map(
    ({ data }) => (data as { kind: string }).kind,
  );

it.each([
  ["数量指标（6）", "组织开展困难职工帮扶", "≥500人次"],
  ["数量指标", "发放贷款金额", "≥5000万元"],
  ["数量指标", "发放补助资金金额", "300万元"],
  ["数量指标", "任务完成率", "100%"],
  ["数量指标", "培训覆盖率", "100%"],
  ["质量指标", "资金使用合规性", "合规"],
  ["质量指标", "验收合格率", "100%"],
  ["时效指标", "任务完成时间", "2021年底"],
  ["时效指标", "及时办结件数", "100件"],
  ["时效指标", "检查频次", "4次"],
  ["时效指标", "开展巡查", "每月2次"],
  ["时效指标", "县级储备粮贷款付息及时率", "100%"],
  ["成本指标", "国家政策性粮收购价格执行率", "100%"],
  ["成本指标", "成本控制", "不超过预算"],
  ["成本指标", "购置车辆", "≤3辆"],
  ["成本指标", "造林补助", "每亩300"],
  ["满意度指标（10）", "建议提案办理满意率", "≥90%"],
  ["服务对象满意度指标", "群众投诉次数", "0次"],
  ["服务对象满意度指标", "受益群众", "≥95%"],
  ["满意度指标", "企业", "≥95%"],
  ["服务对象满意度指标", "学生及家长", "≥90%"],
  ["社会效益指标", "公众满意度", "≥95%"],
  ["", "满意度", "≥95%"],
])("accepts under %s: %s %s", (level2, level3, target) => {
  expect(faults(level2, level3, target)).toEqual([]);
});

it.each([
  ["数量指标（6）", "帮扶困难职工满意率（3 分）", "100%", "100%", "satisfaction"],
  ["质量指标", "群众满意度", "≥90%", "95%", "satisfaction"],
  ["数量指标", "指标1工程资金金额", "43.2", "37.24", "money"],
  ["数量指标", "项目资金支付", "100万元", "100万元", "money"],
  ["时效指标", "专项资金", "100万元", "100万元", "money"],
  ["数量指标", "指标8:适龄儿童疫苗接种率", "100.00%", "97.30%", "rate"],
  ["数量指标", "家庭医生签约率", "24694人", "22584人", "rate"],
  ["时效指标（5）", "新增工会会员（2 分）", "均按规定时限完成", "新增工会会员6800人", "count"],
  ["进度指标", "改造厕所", "120户", "120户", "count"],
  ["成本指标", "培训人数", "500人", "500人", "count"],
  ["成本指标（6）", "资金使用合规性（6 分）", "合规", "合规", "compliance"],
  ["成本指标", "执行财务制度", "严格执行", "严格执行", "compliance"],
  ["满意度指标(服务对象满意度指标)", "整编资料审核", "98%", "98%", "notSatisfaction"],
  ["服务对象满意度指标", "粮食安全事件发生数", "0起", "0起", "notSatisfaction"],
])("rejects under %s: %s %s → %s: %s", (level2, level3, target, actual, kind) => {
  expect(faults(level2, level3, target, actual)).toEqual([kind]);
});

it("reads the heading of level 1 where level 2 says nothing", () => {
  const found = run("match-indicator-to-heading", {
    rows: [{ level1: "成本指标（20）", level2: "其他", level3: "资金使用合规性", target: "合规", actual: "合规" }],
  });
  expect(found.map(({ at, data }) => [at, (data as { heading: string }).heading])).toEqual([["indicators[0].name", "其他"]]);
});

it("does not take a row's heading for its name", () => {
  expect(
    run("match-indicator-to-heading", {
      rows: [{ level1: "效益指标", level2: "满意度指标", level3: "", target: "95%", actual: "96%" }],
    }),
  ).toEqual([]);
});
