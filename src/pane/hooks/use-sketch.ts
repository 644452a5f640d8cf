import { useEffect, useState, type RefObject } from "react";
import type { FormSketch } from "../../sheet/form-sketch";
import { usePane } from "../pane-context";
import type { TemplateChoice } from "../template-choice";

const drawn = new WeakMap<TemplateChoice, FormSketch>();

/** The picture of a form, drawn when its place first comes into view; undefined until then. */
export const useSketch = (template: TemplateChoice, place: RefObject<Element>): FormSketch | undefined => {
  const { state, thisYear } = usePane();
  const { customTemplates } = state;
  const [sketch, setSketch] = useState(() => drawn.get(template));
  useEffect(() => {
    const { current } = place;
    if (!current || drawn.has(template)) return;
    let isHere = true;
    const draw = async (): Promise<void> => {
      const { sketchForm } = await import("../sketch-form");
      const made = sketchForm(template.id, customTemplates, thisYear - 1);
      if (!made || !isHere) return;
      drawn.set(template, made);
      setSketch(made);
    };
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // Without its picture a form can be chosen all the same.
      draw().catch(reportError);
    });
    observer.observe(current);
    return () => {
      isHere = false;
      observer.disconnect();
    };
  }, [template, customTemplates, thisYear, place]);
  return sketch;
};
