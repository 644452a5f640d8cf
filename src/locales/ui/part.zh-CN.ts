/** Words about the add-in's own files that load when they are first needed. */
export const partZhCN = {
  missing: "这一步要用的文件没有取到：可能是加载项刚更新过，或网络断了一下。内容没有改动。请重新加载面板，再点一次。",
  reload: "重新加载",
};
