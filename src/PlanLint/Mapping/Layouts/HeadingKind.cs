namespace PlanLint.Mapping.Layouts;

/// <summary>The forms of numbers in front of headings. Which one is above which is for the document to say.</summary>
internal enum HeadingKind
{
    /// <summary>第一章, 第二部分.</summary>
    Chapter,

    /// <summary>第一节.</summary>
    Section,

    /// <summary>第一条.</summary>
    Article,

    /// <summary>一、</summary>
    Han,

    /// <summary>（一）</summary>
    HanBracket,

    /// <summary>1. or 1、</summary>
    Arabic,

    /// <summary>1.1</summary>
    Dotted,

    /// <summary>（1） or 1）</summary>
    ArabicBracket,

    /// <summary>①</summary>
    Circled,
}
