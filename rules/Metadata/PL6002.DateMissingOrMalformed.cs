using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Metadata;

/// <summary>An issued plan has no date, or the date is not written as 2023年9月8日.</summary>
[Rule("PL6002", "DateMissingOrMalformed", Category.Metadata, Severity.Warning, Fix = FixSafety.Safe, Source = "GB/T 9704—2012《党政机关公文格式》7.3.5.4：成文日期用阿拉伯数字将年、月、日标全，不编虚位")]
public sealed class DateMissingOrMalformed : PlanRule
{
    public override void Define()
    {
        Issuance plan = default!;

        When()
            .Match(() => plan, p => p.NeedsDate)
            .Having(() => plan.Fault != DateFault.None);

        Then()
            .Report(
                at: () => plan.At,
                message: () => plan.Fault == DateFault.Missing
                    ? Message.Of($"没有成文日期，请写明年、月、日。", $"The document has no date of issue; state year, month and day.")
                    : plan.Fault == DateFault.ZeroPadded
                    ? Message.Of($"成文日期“{plan.Date}”编了虚位，月、日前不加 0。", $"The date '{plan.Date}' is padded; write month and day without a leading zero.")
                    : plan.Fault == DateFault.ChineseNumerals
                    ? Message.Of($"成文日期“{plan.Date}”应当用阿拉伯数字。", $"The date '{plan.Date}' has to be written in Arabic numerals.")
                    : plan.Fault == DateFault.Incomplete
                    ? Message.Of($"成文日期“{plan.Date}”没有标全年、月、日。", $"The date '{plan.Date}' does not state year, month and day.")
                    : plan.Fault == DateFault.NoSuchDay
                    ? Message.Of($"成文日期“{plan.Date}”不是真实的日期，请核对。", $"'{plan.Date}' is no day of the calendar; check it.")
                    : Message.Of($"成文日期“{Excerpt.Of(plan.Date)}”应当写成“2023年9月8日”的样子。", $"The date '{Excerpt.Of(plan.Date)}' has to be written like '2023年9月8日'."),
                fix: () => plan.Zeros.Count == 0
                    ? null
                    : new Fix(
                        Message.Of($"删去月、日前的 0。", $"Delete the leading zeros."),
                        FixSafety.Safe,
                        plan.Zeros.Select(z => new Edit(z, "")).ToArray()));
    }
}
