using PlanLint.Model;
using PlanLint.Parents;

namespace PlanLint.Files;

/// <summary>Finds the plans above the plans of a run. Each file is read once, however many name it and by whatever names.</summary>
public sealed class ParentSearch
{
    /// <summary>State, province, city, county, town, and as many again.</summary>
    private const int MostLevels = 10;

    private readonly string _folder;
    private readonly Func<IReadOnlyList<FoundFile>, IReadOnlyList<ParentPlan>> _read;

    /// <summary>By the path with all links resolved.</summary>
    private readonly Dictionary<string, ParentPlan> _plans = new(FileNames.Comparer);

    private ParentSearch(string folder, Func<IReadOnlyList<FoundFile>, IReadOnlyList<ParentPlan>> read) => (_folder, _read) = (folder, read);

    /// <summary>What is above each plan, by its path, for <see cref="Linter.Conclude"/>.</summary>
    /// <param name="folder">Full path of the working directory.</param>
    /// <param name="plans">Path of a plan as shown, and the parent it has.</param>
    /// <param name="read">Reads files, one answer for each; what cannot be had, or must not be read, is a failed one.</param>
    public static IReadOnlyDictionary<string, ParentLink> Of(
        string folder, IEnumerable<(string Path, ParentName Parent)> plans, Func<IReadOnlyList<FoundFile>, IReadOnlyList<ParentPlan>> read)
    {
        var search = new ParentSearch(folder, read);
        IReadOnlyList<(string Path, ParentName Parent)> all = [.. plans];
        search.ReadAll(all);
        return all.ToDictionary(p => p.Path, p => search.Link(p.Path, p.Parent), StringComparer.Ordinal);
    }

    private void ReadAll(IReadOnlyList<(string Path, ParentName Parent)> named)
    {
        for (var level = 0; named.Count > 0 && level < MostLevels; level++)
        {
            var files = named.Select(n => Full(n.Path, n.Parent)).OfType<string>().Distinct(StringComparer.Ordinal).Select(full => new FoundFile(full, ShownPath.Of(full, _folder)));
            IReadOnlyList<(string Real, FoundFile File)> open =
                [.. files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => (FileNames.Real(f.FullPath), f)).DistinctBy(f => f.Item1, FileNames.Comparer).Where(f => !_plans.ContainsKey(f.Item1))];
            foreach (var (file, plan) in open.Zip(_read([.. open.Select(f => f.File)]))) _plans.Add(file.Real, plan);
            named = [.. open.Select(f => _plans[f.Real]).Where(p => p.Parent is not null).Select(p => (p.Path, p.Parent!))];
        }
    }

    private ParentLink Link(string path, ParentName parent)
    {
        var own = FileNames.Real(Path.GetFullPath(path, _folder));
        var chain = new List<ParentPlan>();
        var way = new HashSet<string>(FileNames.Comparer) { own };
        for (var (at, next) = (path, parent); next is not null; (at, next) = (chain[^1].Path, chain[^1].Parent))
        {
            if (Full(at, next) is not { } full) return Broken(at, next, Message.Of($"这里要写相对于本文件的路径，例如 ../市/实施方案.plan.yaml。", $"Write a path relative to this file, such as ../city/city.plan.yaml."));
            var real = FileNames.Real(full);
            if (!way.Add(real))
            {
                // What settings say for all plans of a folder is not meant for that parent and those above it.
                if (next.At is null) return new(chain);
                if (parent.At is null && FileNames.Comparer.Equals(real, own)) return new([]);
                return Broken(at, next, chain.Count == 0
                    ? Message.Of($"它就是本方案自己，请写上一级的方案。", $"It is this very plan; name the plan of the level above.")
                    : Message.Of($"上级方案绕成了一圈：{Around(path, chain, full)}。", $"The parents go round in a circle: {Around(path, chain, full)}."));
            }

            if (chain.Count == MostLevels) return Broken(at, next, Message.Of($"上面超过 {MostLevels} 级。", $"There are more than {MostLevels} levels above."));
            var plan = _plans[real];
            if (plan.Failure is { } failure) return Broken(at, next, failure);
            chain.Add(plan);
        }

        return new(chain);

        ParentLink Broken(string at, ParentName name, Message reason) => new([])
        {
            Failure = at == path ? reason : Message.Of(
                $"“{at}”的上级方案“{Path.GetFileName(name.Path)}”用不了：{reason.In(Language.Chinese)}",
                $"The parent '{Path.GetFileName(name.Path)}' of '{at}' cannot be used: {reason.In(Language.English)}"),
        };
    }

    private string Around(string path, List<ParentPlan> chain, string last) => string.Join(" → ", chain.Select(c => c.Path).Prepend(path).Append(ShownPath.Of(last, _folder)));

    private string? Full(string path, ParentName parent) => parent.Full(Path.GetFullPath(path, _folder));
}
