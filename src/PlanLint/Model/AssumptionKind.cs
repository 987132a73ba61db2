namespace PlanLint.Model;

/// <summary>What a reader may have to assume.</summary>
public enum AssumptionKind
{
    /// <summary>A blank cell of a syntax without merged cells belongs to the cell above it.</summary>
    BlankCell,

    /// <summary>Which of the units that a flattened table prints one after another lead, and which are responsible.</summary>
    UnitRoles,

    /// <summary>Which task a row belongs to whose title is not printed.</summary>
    TaskOfRow,

    /// <summary>What a unit name lacks is what its neighbours in the list have: 市发展改革委、科技局.</summary>
    SharedName,

    /// <summary>Words inside a line are a heading, because the text has no line breaks.</summary>
    InlineHeading,

    /// <summary>Which words are the title of the document.</summary>
    DocumentTitle,

    /// <summary>What a column holds whose header is not known.</summary>
    Column,
}
