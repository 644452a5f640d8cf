/** The page of shortcuts, data and versions; it comes with that page. This is the source. */
export const aboutPageZhCN = {
  heading: "快捷键和关于",
  back: "返回",
  shortcuts: "快捷键",
  shortcutsHint: "在表格里按；光标在面板里时不起作用。同样的按钮在 Excel 的“绩效自评”选项卡上。",
  data: "数据",
  dataSays: [
    "表里的内容只在 Excel 里处理，不上传，不统计。",
    "存进工作簿的：说明、封存记录、自建的表式。",
    "记在这台电脑上的：上次用的表式、单位名称、说明的填写人。",
  ],
  judgement: "判断",
  judgementSays: "校验依据各条后面写明的文件和通行口径。得分由填报人定，要求以财政部门的通知为准。",
  versions: "版本",
  addIn: "加载项",
  ruleSet: "规则集",
  ruleSetOf: (version: string, rules: number) => `${version}（${rules} 条规则）`,
  forms: "表式",
  formsOf: (count: number) => `${count} 份`,
};

export type AboutPageWords = typeof aboutPageZhCN;
