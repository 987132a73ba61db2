namespace PlanLint.Model;

/// <summary>What is wrong with a mark, a space or a document number.</summary>
public enum StyleFaultKind
{
    /// <summary>A half-width mark, or a pair of half-width brackets, in Chinese text.</summary>
    HalfWidthMark,

    /// <summary>A straight quotation mark, or a pair of them, beside Chinese text.</summary>
    StraightQuotes,

    /// <summary>“” directly inside “”, where ‘’ belong.</summary>
    NestedQuotes,

    /// <summary>、 between items that are all in “” or 《》.</summary>
    SeparatorBetweenQuotes,

    /// <summary>A range of years or dates that is not joined by —.</summary>
    TimeRange,

    /// <summary>A range of numbers that is joined by a hyphen.</summary>
    NumericRange,

    /// <summary>A day that names an event, such as “5.12”, written with a full stop.</summary>
    MonthAndDay,

    /// <summary>A space inside Chinese, or between Chinese and digits.</summary>
    Space,

    /// <summary>A document number with other brackets than 〔〕, with 第, or with a leading zero.</summary>
    DocumentNumber,

    /// <summary>A document number whose year has two digits.</summary>
    ShortYear,

    /// <summary>《》 or &lt;&gt; directly inside 《》, where 〈〉 belong.</summary>
    NestedTitleMarks,
}
