namespace PlanLint.Model;

/// <summary>The chapters of the rule catalogue. The number is the first digit of the ids in it.</summary>
public enum Category
{
    /// <summary>PL0xxx: what could not be read, and waivers.</summary>
    Input = 0,

    /// <summary>PL1xxx: structure and responsibility.</summary>
    Responsibility = 1,

    /// <summary>PL2xxx: coverage and alignment.</summary>
    Coverage = 2,

    /// <summary>PL3xxx: numeric targets.</summary>
    Targets = 3,

    /// <summary>PL4xxx: duplication and provenance.</summary>
    Duplication = 4,

    /// <summary>PL5xxx: text and official style.</summary>
    Style = 5,

    /// <summary>PL6xxx: metadata of official documents.</summary>
    Metadata = 6,

    /// <summary>PL7xxx: what a new edition of a plan changed, against the older one.</summary>
    Editions = 7,
}
