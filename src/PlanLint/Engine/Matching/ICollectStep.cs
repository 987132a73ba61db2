namespace PlanLint.Engine.Matching;

/// <summary>A collecting step, whatever it collects: a widened query has lost the type.</summary>
internal interface ICollectStep
{
    QueryStep OrderedBy(Ordering ordering);
}
