/** What a command does when it was asked wrongly: it says the fault and how it is asked, and ends with 2. */
export const misusedOf =
  (usage: string) =>
  (message: string): never => {
    console.error(`${message}\n${usage}`);
    process.exit(2);
  };
