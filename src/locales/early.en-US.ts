import type { EarlyWords } from "./early.zh-CN";

export const earlyEnUS: EarlyWords = {
  product: "Performance Self-Evaluation",

  start: {
    waiting: "Waiting for Excel",
    retry: "Reload",
    detail: "Details",
    unreachable: {
      title: "Office.js cannot be reached",
      what: "Excel add-ins fetch Office.js from Microsoft first; it did not arrive within 8 seconds. Your sheets are untouched.",
      todo: "Check the network or proxy, then reload. On an intranet, ask the administrator to allow appsforoffice.microsoft.com (21Vianet: appsforoffice.cdn.partner.office365.cn).",
    },
    notExcel: {
      title: "Open this in Excel",
      what: "This is the task pane of an Excel add-in; on its own it has no sheet to read or write.",
      todo: "Open it from Excel's Self-Evaluation tab. If there is no such tab, ask your administrator to install the add-in.",
    },
    unsupported: {
      title: "This Excel is a little too old",
      what: "It lacks what this add-in needs, so the add-in did not start. Your sheets are untouched.",
      todo: "Use Excel 2021 or later, Microsoft 365, or Excel on the web.",
    },
    failed: {
      title: "The add-in did not start",
      what: "Something unexpected happened at start-up. Your sheets are untouched.",
      todo: "Reload. If that does not help, send the details to whoever maintains the add-in.",
    },
    broken: {
      title: "The pane has failed",
      what: "Your sheets are untouched; what was written is still there.",
      todo: "Reload. If that does not help, send the details to whoever maintains the add-in.",
    },
    missing: {
      title: "A part of the pane did not load",
      what: "A file that the pane needs did not arrive: the add-in may have just been updated, or the network dropped. Your sheets are untouched; what was written is still there.",
      todo: "Reload the pane. If that does not help, try again later or tell whoever maintains the add-in.",
    },
  },
};
