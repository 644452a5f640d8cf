import { useEffect, useState } from "react";

/** The value once it has stood for `ms`, undefined before; gone at once when it goes. So that what is quick does not flicker. */
export const useDelayed = <T>(value: T | undefined, ms: number): T | undefined => {
  const [settled, setSettled] = useState<T>();
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === undefined ? 0 : ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return value !== undefined && settled === value ? value : undefined;
};
