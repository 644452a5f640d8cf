/** The class a heading names, the more telling words first. Social and ecological costs are effects in words, not amounts: a class apart. */
export const CLASS_WORDS = [
  ["satisfaction", /满意/],
  ["otherCost", /(?:社会|生态(?:环境)?)成本/],
  ["cost", /成本/],
  ["quantity", /数量/],
  ["quality", /质量/],
  ["timeliness", /时效|进度/],
  ["economicBenefit", /经济效益/],
  ["socialBenefit", /社会效益/],
  ["ecologicalBenefit", /生态效益|环境效益/],
  ["sustainability", /可持续/],
] as const satisfies readonly (readonly [string, RegExp])[];

/** The row is about what people think of the service. */
export const ABOUT_SATISFACTION =
  /满意|好评|评价|评议|测评|认可|投诉|反馈|反映|意见|信访|表扬|称赞|口碑|欢迎|支持|拥护|知晓|获得感|幸福感|安全感|服务对象|受益(?:群众|对象|人)|问卷|回访/;

/** Work, its results and its numbers; what is left may name those who were asked (企业, 学生及家长). */
export const ABOUT_WORK =
  /数量?$|次数|人数|率$|比例$|审核|检查|验收|整编|完成|建设|培训|治理|改善|提升|提高|增长|运行|维护|影响|事件|事故|资料|合规|及时/;

/** The row is called by its satisfaction. */
export const SATISFACTION_RATE = /满意(?:率|度|程度|比例|情况|调查|$)/;

/** Money that was spent on the work is no product of it. */
export const MONEY_SPENT =
  /(?:资金|经费|工程款|项目款|尾款)(?:的?(?:金额|总额|数额|支付|支出|使用|投入|拨付|执行|量))?$|(?:支付|支出|投入|使用|拨付|投资|成本|费用)(?:金额|总额|数额|额)?$/;
/** Money that is itself the work: what was lent, collected, waived, paid out to people. */
export const MONEY_AS_PRODUCT =
  /贷款|融资|担保|收入|产值|销售|募集|捐赠|减免|退税|追缴|追回|挽回|招商|到位资金|交易|理赔|补偿|发放|兑付|补助|补贴|奖励|救助/;

/** A share of a whole; those after which nothing but doing the number is asked are left out. */
export const RATE = /(?:率|比例|比重|占比|百分比)$/;
export const RATE_OF_DONE = /(?:完成|覆盖|到位|达成|普及|入户)(?:率|比例|占比)$/;

/** Words that make a row one about time. */
export const ABOUT_TIME =
  /时间|时限|时效|及时|按时|按期|准时|期限|工期|周期|进度|完成|到位|年度内|天数|频次|频率|每[年月日周季]|提前|前$|响应|时长/;

/** Keeping to rules, not spending less. */
export const ABOUT_COMPLIANCE =
  /合规|合法|严格(?:执行|遵守)|(?:财务|资金|内控|会计)(?:管理)?制度|规范性|规范化|制度(?:健全|执行|完善)|信息公开|专款专用|违规|违纪/;

/** Paying people what they are due: the amount is to be reached, not kept under. */
export const PAID_OUT = /补助|补贴|补偿|救助|奖励|奖补|奖金|抚恤|慰问|津贴|低保|供养|养老金|工资|待遇|资助|助学金|生活费|发放/;
/** What is saved, earned or raised: more of it is better. */
export const MORE_IS_BETTER =
  /节约|节省|降低|减少|压减|下降|收入|收益|利润|产值|税收|控制率|执行率|核算率|覆盖率|达标率|合格率|准确率/;
/** Things made or done: more of them is better. */
export const PRODUCED =
  /(?:数量?|人数|次数|户数|场次|批次|个数|件数|面积|里程|长度|规模|套数)$|新建|建设|改造|修建|培训|开展|举办|组织|购置|采购|发放|宣传|种植|造林|治理|服务|检查|巡查/;
/** Of these, fewer are better. */
export const FEWER_IS_BETTER =
  /事故|事件|投诉|信访|上访|案件|发案|违法|违规|死亡|伤亡|发生|故障|缺陷|差错|失误|退件|超标|超支|调整|变更|追加|控制|压减|压缩|减少|下降|结余|闲置|排放|能耗|消耗|编制|三公|公务|接待|出国|用车|会议/;
