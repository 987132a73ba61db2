using PlanLint.Formats.Sheets;

namespace PlanLint.Tests.Formats.Sheets;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", 12, "12")]
    [InlineData("General", 0.18, "0.18")]
    [InlineData("General", 0.30000000000000004, "0.3")]
    [InlineData("General", -5.5, "-5.5")]
    [InlineData("General", 13900001111, "13900001111")]
    [InlineData("General", 1e20, "1E+20")]
    [InlineData("G/通用格式\"人\"", 3, "3")]
    [InlineData("@", 7, "7")]
    [InlineData("0", 17.5, "18")]
    [InlineData("0.00", 1.5, "1.50")]
    [InlineData("#,##0", 1234567, "1,234,567")]
    [InlineData("#,##0.00_);[Red](#,##0.00)", -1234.5, "(1,234.50)")]
    [InlineData("0%", 0.18, "18%")]
    [InlineData("0.00%", 0.1325, "13.25%")]
    [InlineData("0.0%", -0.05, "-5.0%")]
    [InlineData("0\"人次\"", 5000, "5000人次")]
    [InlineData("\"约\"0\\个", 3, "约3个")]
    [InlineData("[$￥-804]#,##0", 1200, "￥1,200")]
    [InlineData("[>=10000]0;0.0", 20000, "20000")]
    [InlineData("0.00E+00", 12345, "1.23E+04")]
    [InlineData("# ?/?", 0.5, "0.5")]
    [InlineData(";;;", 5, "")]
    [InlineData("0;-0;\"无\"", 0, "无")]
    [InlineData("\"完成", 1, "完成")]
    [InlineData("0\\", 1, "1\\")]
    [InlineData("[", 1, "")]
    public void A_number_shows_as_its_format_says(string code, double value, string shown) => NumberFormat.Parse(code).Show(value, false).ShouldBe(shown);

    [Theory]
    [InlineData("yyyy-mm-dd", 45187, "2023-09-18")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\";@", 45187, "2023年9月18日")]
    [InlineData("[$-804]yyyy年m月", 45187, "2023年9月")]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\"", 45187, "2023年9月")]
    [InlineData("yy/m/d", 45187, "23/9/18")]
    [InlineData("d-mmm-yy", 45187, "18-Sep-23")]
    [InlineData("yyyy/m/d h:mm", 45187.75, "2023/9/18 18:00")]
    [InlineData("h:mm:ss AM/PM", 45187.75, "6:00:00 PM")]
    [InlineData("上午/下午h\"时\"mm\"分\"", 0.25, "上午6时00分")]
    [InlineData("mm:ss.0", 0.0005, "00:43.2")]
    [InlineData("[h]:mm", 1.5, "36:00")]
    [InlineData("aaaa", 45187, "星期一")]
    [InlineData("m月d日 hh时mm分", 45187.5, "9月18日 12时00分")]
    [InlineData("yyyy-mm-dd", 1, "1900-01-01")]
    [InlineData("yyyy-mm-dd", 61, "1900-03-01")]
    [InlineData("yyyy-mm-dd", 45187.9999999, "2023-09-19")]
    [InlineData("yyyy-mm-dd", -1, "-1")]
    [InlineData("yyyy-mm-dd", 2958465.99999999, "2958465.99999999")]
    [InlineData("yyyy-mm-dd", 1e300, "1E+300")]
    public void A_date_shows_as_its_format_says(string code, double value, string shown) => NumberFormat.Parse(code).Show(value, false).ShouldBe(shown);

    [Theory]
    [InlineData(0, "45187")]
    [InlineData(9, "4518700%")]
    [InlineData(14, "2023/9/18")]
    [InlineData(31, "2023年9月18日")]
    [InlineData(57, "2023年9月")]
    [InlineData(58, "9月18日")]
    [InlineData(49, "45187")]
    [InlineData(163, "45187")]
    public void A_format_without_a_code_shows_as_in_Chinese_Excel(int id, string shown) => NumberFormat.BuiltIn(id).Show(45187, false).ShouldBe(shown);

    [Fact]
    public void Dates_of_old_Macs_count_from_1904() => NumberFormat.Parse("yyyy-mm-dd").Show(45187 - 1462, true).ShouldBe("2023-09-18");

    [Fact]
    public void Any_code_shows_any_number()
    {
        CsCheck.Check.Sample(CsCheck.Gen.Select(CsCheck.Gen.String["ymdhsa0#?,.%E+-/[]$\"\\_*;@年月 AM/PM"], CsCheck.Gen.Double), (code, value) =>
        {
            if (double.IsFinite(value)) NumberFormat.Parse(code).Show(value, false).ShouldNotBeNull();
        }, iter: 20_000);
    }
}
