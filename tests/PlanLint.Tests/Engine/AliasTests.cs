using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

public sealed class AliasTests
{
    private static readonly object[] Facts = [new Team(1, "red"), new Team(2, "blue"), new Person(1, 1, "ann"), new Person(2, 2, "bob")];

    [Fact]
    public void Variables_of_one_name_in_two_scopes_are_two_aliases() => Runs.Said<TwoScopes>(Facts).ShouldBe(["red ann"]);

    [Fact]
    public void The_same_variable_of_each_turn_of_a_loop_is_an_alias_of_its_own() => Runs.Said<Loop>(Facts).ShouldBe(["red red", "blue blue"]);

    [Fact]
    public void Names_of_lambda_parameters_play_no_part() => Runs.Said<SwappedNames>(Facts).ShouldBe(["red ann", "blue bob"]);

    [Fact]
    public void A_field_of_the_rule_may_be_an_alias() => Runs.Said<FieldAlias>(Facts).ShouldBe(["red", "blue"]);

    [Fact]
    public void A_property_of_a_fact_that_is_named_like_an_alias_is_not_one() => Runs.Said<PropertyName>(Facts).ShouldBe(["ann"]);

    [Rule("T1", "TwoScopes", Category.Input, Severity.Warning)]
    private sealed class TwoScopes : PlanRule
    {
        public override void Define()
        {
            Team first = default!;
            Person last = default!;
            {
                Team it = default!;
                When().Match(() => it, t => t.Id == 1).Match(() => first, t => t.Id == it.Id);
            }
            {
                Person it = default!;
                When().Match(() => it, p => p.TeamId == first.Id).Match(() => last, p => p.Id == it.Id);
            }
            Then().Report(() => Runs.At, () => Runs.Say(first.Name + " " + last.Name));
        }
    }

    [Rule("T1", "Loop", Category.Input, Severity.Warning)]
    private sealed class Loop : PlanRule
    {
        public override void Define()
        {
            string both = default!;
            var names = new List<System.Linq.Expressions.Expression<Func<string>>>();
            for (var i = 0; i < 2; i++)
            {
                Team team = default!;
                if (i == 0) When().Match(() => team);
                else When().Match(() => team).Having(() => team.Name.Length > 0);
                names.Add(() => team.Name);
            }
            When().Let(() => both, System.Linq.Expressions.Expression.Lambda<Func<string>>(
                System.Linq.Expressions.Expression.Call(
                    ((Func<string, string, string>)Join).Method, names[0].Body, names[1].Body)))
                .Having(() => both == "red red" || both == "blue blue");
            Then().Report(() => Runs.At, () => Runs.Say(both));
        }

        private static string Join(string a, string b) => a + " " + b;
    }

    [Rule("T1", "SwappedNames", Category.Input, Severity.Warning)]
    private sealed class SwappedNames : PlanRule
    {
        public override void Define()
        {
            Team team = default!;
            Person person = default!;

            When()
                .Match(() => team, person => person.Id > 0)
                .Match(() => person, team2 => team2.TeamId == team.Id);
            Then().Report(() => Runs.At, () => Runs.Say(team.Name + " " + person.Name));
        }
    }

    [Rule("T1", "FieldAlias", Category.Input, Severity.Warning)]
    private sealed class FieldAlias : PlanRule
    {
        private readonly Team _team = default!;

        public override void Define()
        {
            When().Match(() => _team);
            Then().Report(() => Runs.At, () => Runs.Say(_team.Name));
        }
    }

    [Rule("T1", "PropertyName", Category.Input, Severity.Warning)]
    private sealed class PropertyName : PlanRule
    {
        public override void Define()
        {
            string Name = default!;
            Person person = default!;

            When()
                .Match(() => person, p => p.Name == "ann")
                .Let(() => Name, () => person.Name);
            Then().Report(() => Runs.At, () => Runs.Say(Name));
        }
    }
}
