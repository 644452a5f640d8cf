/** Words around the cell that is selected in the sheet. */
export const hereZhCN = {
  noFinding: (address: string) => `${address} 上没有发现问题`,
  goTo: (address: string) => `定位到 ${address}`,
};
