namespace PlanLint.Formats.Sheets;

/// <summary>The number formats that have a number instead of a code; from 14 on as Chinese Excel shows them (ECMA-376, part 1, 18.8.30).</summary>
internal static class BuiltInFormats
{
    private const string YearMonth = "yyyy年m月";
    private const string MonthDay = "m月d日";

    /// <summary>The code behind a number; null for a number as it is.</summary>
    public static string? CodeOf(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        14 => "yyyy/m/d",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => "yyyy/m/d h:mm",
        27 or 36 or 50 or 52 or 57 => YearMonth,
        28 or 29 or 51 or 53 or 54 or 58 => MonthDay,
        30 => "m-d-yy",
        31 => "yyyy年m月d日",
        32 => "h时mm分",
        33 => "h时mm分ss秒",
        34 or 55 => "上午/下午h时mm分",
        35 or 56 => "上午/下午h时mm分ss秒",
        37 or 38 => "#,##0;-#,##0",
        39 or 40 => "#,##0.00;-#,##0.00",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss.0",
        48 => "##0.0E+0",
        _ => null,
    };
}
