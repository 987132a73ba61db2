using CsCheck;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

public sealed class SemiJoinTests
{
    private static readonly RuleSet Rules = RuleSet.Of(typeof(One), typeof(Two), typeof(Three));

    [Fact]
    public void Facts_that_nothing_goes_with_are_not_tried_by_each_rule()
    {
        Seat[] seats = [.. Enumerable.Range(0, 1_000).Select(i => new Seat(i))];

        Rules.Run([.. seats, .. Enumerable.Range(0, 5).Select(i => new Note(i * 7, "x"))]).Findings.Count.ShouldBe(3 * 5);

        seats.Sum(s => s.KeyReads).ShouldBe(seats.Length + (3 * 5));
    }

    [Fact]
    public void They_find_what_nested_loops_find_in_the_same_order() =>
        Gen.Select(Gen.Int[0, 30].Nullable().Array[0, 40], Gen.Int[0, 30].Nullable().Array[0, 6]).Sample((keys, sought) =>
        {
            Seat[] seats = [.. keys.Select(k => new Seat(k))];
            Note[] notes = [.. sought.Select((k, i) => new Note(k, "n" + i))];
            string[] expected = [.. from seat in seats.Index() from note in notes where seat.Item.Number == note.Seat select $"{seat.Item.Number} {note.Text}"];

            var said = Rules.Run([.. notes, .. seats]).Findings.ToLookup(f => f.Rule.Id, f => f.Message.In(Language.English));

            said["T1"].ShouldBe(expected);
            said["T2"].ShouldBe(expected);
            said["T3"].ShouldBe(expected.Where(e => !e.EndsWith("n0", StringComparison.Ordinal)));
        });

    [Fact]
    public void A_fact_without_a_key_is_tried_where_it_stands()
    {
        var run = RuleSet.Of(typeof(One), typeof(Two), typeof(Fragile)).Run([.. Enumerable.Range(0, 40).Select(i => new Seat(i)), new Note(3, "x"), new Seat(-1), new Note(-1, "y")]);

        run.Findings.Count.ShouldBe(2 + 2);
        run.Reason("T4").ShouldContain("no key");
    }

    private sealed class Seat(int? number)
    {
        public int KeyReads { get; private set; }

        public int? Number { get; } = number;

        public int? Key
        {
            get
            {
                KeyReads++;
                return Number;
            }
        }

        public int Fragile => Number is -1 ? throw new InvalidOperationException("no key") : Number ?? 0;
    }

    private sealed record Note(int? Seat, string Text);

    [Rule("T1", "One", Category.Input, Severity.Warning)]
    private sealed class One : PlanRule
    {
        public override void Define()
        {
            Seat seat = default!;
            Note note = default!;

            When().Match(() => seat).Match(() => note, n => n.Seat == seat.Key);
            Then().Report(() => Runs.At, () => Runs.Say(seat.Number + " " + note.Text));
        }
    }

    [Rule("T2", "Two", Category.Input, Severity.Warning)]
    private sealed class Two : PlanRule
    {
        public override void Define()
        {
            Seat seat = default!;
            Note note = default!;

            When().Match(() => seat, s => s.Number != -2).Match(() => note, n => seat.Key == n.Seat, n => n.Text.Length > 0);
            Then().Report(() => Runs.At, () => Runs.Say(seat.Number + " " + note.Text));
        }
    }

    [Rule("T3", "Three", Category.Input, Severity.Warning)]
    private sealed class Three : PlanRule
    {
        public override void Define()
        {
            Seat seat = default!;
            Note note = default!;

            When().Match(() => seat).Match(() => note, n => n.Seat == seat.Key && n.Text != "n0");
            Then().Report(() => Runs.At, () => Runs.Say(seat.Number + " " + note.Text));
        }
    }

    [Rule("T4", "Fragile", Category.Input, Severity.Warning)]
    private sealed class Fragile : PlanRule
    {
        public override void Define()
        {
            Seat seat = default!;
            Note note = default!;

            When().Match(() => seat).Match(() => note, n => n.Seat == seat.Fragile);
            Then().Report(() => Runs.At, () => Runs.Say(note.Text));
        }
    }
}
