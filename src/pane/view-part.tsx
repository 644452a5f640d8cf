import { lazy, useState, type ComponentType } from "react";

/** A view that loads when it is first shown, under a Suspense. `load` brings it beforehand: then it stands there at once and nothing jumps. */
export type ViewPart<Props extends object> = ComponentType<Props> & { readonly load: () => Promise<void> };

export const viewPart = <Props extends object>(bring: () => Promise<ComponentType<Props>>): ViewPart<Props> => {
  let here: ComponentType<Props> | undefined;
  const load = async (): Promise<void> => {
    here ??= await bring();
  };
  const Late = lazy(async () => ({ default: await bring() }));
  const Part = (props: Props) => {
    // One and the same for as long as it shows: else the view would lose its state when the file comes.
    const [Shown] = useState<ComponentType<Props>>(() => here ?? (Late as unknown as ComponentType<Props>));
    return <Shown {...props} />;
  };
  return Object.assign(Part, { load });
};
