using BenchmarkDotNet.Running;
using PlanLint.Benchmarks;

// dotnet run -c Release --project tests/PlanLint.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(SampleBenchmarks).Assembly).Run(args);
