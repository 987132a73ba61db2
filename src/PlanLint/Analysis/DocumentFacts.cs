using System.Text.RegularExpressions;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>What a plan says of itself as a document, and of the documents it cites.</summary>
internal static partial class DocumentFacts
{
    /// <summary>Title, issuance, stated types, cited numbers and periods, in that order.</summary>
    public static IEnumerable<object> Of(Plan plan, Passage[] passages, Profile profile)
    {
        var title = Title(plan, profile);
        return [title, .. Issued(plan), .. Stated(title, passages), .. Cited(plan, passages, profile), .. DocumentPeriods.Of(passages, profile)];
    }

    private static DocumentTitle Title(Plan plan, Profile profile)
    {
        var title = new Compact(plan.Title.Value, new(0, plan.Title.Value.Length)).Text;
        var type = DocumentTypes.OfTitle(title) ?? "";
        string?[] names = [plan.Jurisdiction?.Name.Value, plan.Issuer?.Value, .. plan.Jurisdiction?.Within.Select(w => w.Value) ?? [], .. profile.Areas.Select(a => a.Name)];
        return new(plan.Title, plan.Kind, type)
        {
            HasIssuer = names.Any(n => n is { Length: > 0 } && title.Contains(n, StringComparison.Ordinal)) || Organ().IsMatch(title),
            IsIssuerKnown = plan.Issuer is not null,
            HasSubject = (profile.Subject.Length > 0 && title.Contains(profile.Subject, StringComparison.Ordinal)) || Rest(title, names, type).Length >= 2,
        };
    }

    /// <summary>What is left of a title without names, type, years and words that say nothing.</summary>
    private static string Rest(string title, IEnumerable<string?> names, string type)
    {
        var rest = names.Where(n => n is { Length: > 0 }).Aggregate(title, (t, n) => t.Replace(n!, "", StringComparison.Ordinal));
        if (type.Length > 0) rest = rest.Replace(type, "", StringComparison.Ordinal);
        return ComparisonKey.Of(Empty().Replace(rest, ""));
    }

    private static IEnumerable<Issuance> Issued(Plan plan)
    {
        if ((plan.Date ?? plan.Number ?? plan.Issuer) is not { } shown) yield break;
        var numbered = plan.Number is { } number && CitedNumbers.Find(number.Value) is [var first, ..] ? first.Year : (int?)null;
        var needsDate = plan.Kind is PlanKind.Plan;
        if (plan.Date is not { } date)
        {
            yield return new(shown.At, "", DateFault.Missing) { NeedsDate = needsDate, Year = numbered };
            yield break;
        }

        var (fault, day, zeros) = IssueDates.Read(date.Value);
        yield return new(date.At, date.Value, fault)
        {
            NeedsDate = needsDate,
            Day = day,
            Year = numbered > day?.Year ? numbered : day?.Year ?? numbered,
            Zeros = [.. zeros.Select(date.At.Slice)],
        };
    }

    private static IEnumerable<StatedType> Stated(DocumentTitle title, Passage[] passages) =>
        from passage in passages
        where passage.Kind is PassageKind.Intro && passage.ActionId is null
        from span in DocumentTypes.Stated(passage.Text.Value)
        let type = passage.Text.Part(span)
        select new StatedType(type, DocumentTypes.Agree(title.Type, type.WithoutGaps().Value));

    private static List<CitedNumber> Cited(Plan plan, Passage[] passages, Profile profile)
    {
        var known = CitedNumbers.Find(plan.Number?.Value ?? "").Select(n => n.Key).ToHashSet(StringComparer.Ordinal);
        var cited = new List<CitedNumber>();
        foreach (var passage in passages)
        {
            if (passage.Kind is PassageKind.Head or PassageKind.Unit) continue;
            foreach (var (span, key, year) in CitedNumbers.Find(passage.Text.Value))
            {
                if (known.Add(key)) cited.Add(new(passage.Text.Part(span), year, profile.Documents.FirstOrDefault(d => d.Number == key)?.Date));
            }
        }

        return cited;
    }

    [GeneratedRegex("^[^《〈（(]{0,30}?(?:[省市县区州旗盟镇乡村厅局委办院校会协国]|街道|公司|集团|大学|政府)", RegexOptions.CultureInvariant)]
    private static partial Regex Organ();

    [GeneratedRegex("[0-9０-９]{2,4}年度?|十[三四五六]五|[的关于本年度实施贯彻落实开展推进做好印发工作任务目标重点若干]", RegexOptions.CultureInvariant)]
    private static partial Regex Empty();
}
