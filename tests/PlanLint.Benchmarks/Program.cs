using BenchmarkDotNet.Running;
using PlanLint.Benchmarks;
using PlanLint.Benchmarks.Engine;
using PlanLint.Benchmarks.Scale;
using PlanLint.Benchmarks.Similarity;

// README.md says what each is for.
var words = new Arguments(args.Length > 0 ? args[1..] : []);
switch (args)
{
    case ["fuzz", ..]: return FuzzCommand.Run(words);
    case ["generate", ..]: return GenerateCommand.Run(words);
    case ["run-scale", ..]: return ScaleCommand.Run(words);
    case ["floor", ..]: return FloorCommand.Run(words);
    case ["engine", ..]: return EngineCommand.Run(words);
    case ["similarity", ..]: return SimilarityCommand.Run(words);
}

BenchmarkSwitcher.FromAssembly(typeof(SampleBenchmarks).Assembly).Run(args);
return 0;
