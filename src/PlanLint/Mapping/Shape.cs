namespace PlanLint.Mapping;

/// <summary>What a value of the plan file may look like. The JSON Schema and the mapper read it from the same table.</summary>
public enum Shape
{
    /// <summary>One value.</summary>
    Text,

    /// <summary>A list of values; one value stands for a list of one.</summary>
    Texts,

    /// <summary>A list of unit names; a string with separators is split.</summary>
    Units,

    /// <summary>A list of actions.</summary>
    Actions,

    /// <summary>A list of tasks.</summary>
    Tasks,

    /// <summary>A list of rows; a string stands for a row with content only.</summary>
    Rows,

    /// <summary>行政区: a name, or name, level and the areas it lies in.</summary>
    Jurisdiction,

    /// <summary>规划期: text such as 2021—2025, or its first and last year.</summary>
    Period,

    /// <summary>A list of cited documents, each as text or as title and number.</summary>
    BasisDocuments,

    /// <summary>A list of annexes, each as its title or as label and title.</summary>
    Annexes,

    /// <summary>A list of suppressions.</summary>
    Suppressions,

    /// <summary>Accepted and not read: <c>$schema</c>.</summary>
    Ignored,
}
