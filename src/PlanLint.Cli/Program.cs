using System.CommandLine;

return new RootCommand("Checks action plans.").Parse(args).Invoke();
