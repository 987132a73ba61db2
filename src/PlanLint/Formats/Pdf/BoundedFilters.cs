using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PlanLint.Formats.Pdf;

/// <summary>The library's filters, each within the budget of the file.</summary>
internal sealed class BoundedFilters(PdfBudget budget) : IFilterProvider
{
    private readonly Dictionary<IFilter, IFilter> _bounded = [];

    public PdfBudget Budget => budget;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private List<IFilter> Bounded(IReadOnlyList<IFilter> filters)
    {
        var bounded = new List<IFilter>(filters.Count);
        foreach (var filter in filters)
        {
            if (!_bounded.TryGetValue(filter, out var known)) _bounded.Add(filter, known = new BoundedFilter(filter, budget));
            bounded.Add(known);
        }

        return bounded;
    }
}
