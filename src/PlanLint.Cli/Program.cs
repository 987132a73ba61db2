using PlanLint.Cli;

return CommandLine.Run(args, Terminal.OfProcess());
