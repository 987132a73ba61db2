using BenchmarkDotNet.Running;
using PlanLint.Benchmarks;

// dotnet run -c Release --project tests/PlanLint.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/PlanLint.Benchmarks -- fuzz --seconds 600
if (args is ["fuzz", .. var words]) return FuzzCommand.Run(words);
BenchmarkSwitcher.FromAssembly(typeof(SampleBenchmarks).Assembly).Run(args);
return 0;
