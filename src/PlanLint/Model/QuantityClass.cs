namespace PlanLint.Model;

/// <summary>What a quantity is there for.</summary>
public enum QuantityClass
{
    /// <summary>Something to be reached.</summary>
    Target,

    /// <summary>6项重点工程: the plan counts its own parts.</summary>
    DeclaredCount,

    /// <summary>8类健康细胞: part of a proper name.</summary>
    ProgrammeName,
}
