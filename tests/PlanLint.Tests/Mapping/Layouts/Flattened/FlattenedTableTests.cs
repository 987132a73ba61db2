using PlanLint.Mapping;
using PlanLint.Mapping.Layouts.Flattened;
using PlanLint.Model;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Mapping.Layouts.Flattened;

public sealed class FlattenedTableTests
{
    private const string Header = FlattenedText.Header;

    private const string First = FlattenedText.First;

    private const string FirstShown = """
        # 青少年科学素质提升行动
        ## 办好校园科技节 [县教育局]
        - 青石县中小学每年举办一次校园科技节，请科技工作者进课堂讲一堂课、做一次实验，带学生走一走身边的科普场馆。 (县教育局、团县委)
        - 组织少年科学院的小院士到山区小学结对，把用过的实验器材修好后送给同学。 (团县委、县科协)
        """;

    [Fact]
    public void Titles_contents_and_units_are_joined_and_a_merged_lead_belongs_to_the_task()
    {
        var notes = new MappingNotes("plan.txt");
        Shown(First, notes).ShouldBe(FirstShown);
        var assumed = notes.Assumptions.ShouldHaveSingleItem();
        assumed.Kind.ShouldBe(AssumptionKind.UnitRoles);
        ((Region.Text)assumed.At.Region).Start.Line.ShouldBe(24);
        assumed.Chinese.ShouldBe("这一行没有印出牵头单位，沿用本任务的“县教育局”，“团县委、县科协”不算牵头单位");
        assumed.English.ShouldBe("No lead is printed for this row, so '县教育局' of this task is taken and none of '团县委、县科协' is read as the lead");
    }

    [Fact]
    public void Every_value_knows_its_place()
    {
        var lines = FlattenedText.Lines(First);
        var task = FlattenedTable.Read(lines, Check.Profile, new("plan.txt"))!.ShouldHaveSingleItem().Tasks.ShouldHaveSingleItem();
        var source = lines[0].TextMap!.Source;
        var content = task.Rows[0].Content!;
        ((Region.Text)content.Region).Start.ShouldBe(new Position(14, 1));
        ((Region.Text)content.Region).End.Line.ShouldBe(16);
        source[content.TextMap!.ToSource(new(content.Text.IndexOf("科普场馆", StringComparison.Ordinal), 4))].ShouldBe("科普场馆");
        var units = task.Rows[0].Responsible!;
        units.Text.ShouldBe("县教育局、团县委");
        source.PositionOf(units.TextMap!.ToSource(new(5, 3)).Start).ShouldBe(new Position(22, 1));
        source.PositionOf(task.Lead!.TextMap!.Region.Start).ShouldBe(new Position(18, 1));
    }

    [Fact]
    public void A_line_through_all_columns_is_cut_and_its_cells_go_on_after_the_page_break()
    {
        Shown($"""
            {First}
            农民科学素质 持续办好田间 请农技员到村里的讲堂讲果树修剪、病虫防治和直播带货，每个村每年不少于四次，冬 县科协 县妇联
             {Header}
            提升行动 地头的乡村科

            普大讲堂

            天加倍。

            把讲堂的课录成方言短视频，放到乡村大喇叭和村民群里播，让赶集的人也能听到。

            县妇联

            县科协

            """).ShouldBe($"""
            {FirstShown}
            # 农民科学素质提升行动
            ## 持续办好田间地头的乡村科普大讲堂 [县科协]
            - 请农技员到村里的讲堂讲果树修剪、病虫防治和直播带货，每个村每年不少于四次，冬天加倍。 (县妇联)
            - 把讲堂的课录成方言短视频，放到乡村大喇叭和村民群里播，让赶集的人也能听到。 (县妇联、县科协)
            """);
    }

    [Fact]
    public void Titles_printed_again_after_a_page_break_are_the_same_action_and_task()
    {
        Shown($"""
            {First}
            — 6 —
            {Header}
            青少年科学素
            质提升行动

            办好校园科技
            节

            每年评选一批校园科普小讲解员，请他们到县科技馆和镇上的科普站做周末讲解。

            县科协
            县科协
            团县委

            拓宽校外课堂

            把县城的自来水厂、污水处理厂和气象站向学生开放，每月第一个周六不收门票。

            县教育局
            县教育局

            """).ShouldBe("""
            # 青少年科学素质提升行动
            ## 办好校园科技节
            - 青石县中小学每年举办一次校园科技节，请科技工作者进课堂讲一堂课、做一次实验，带学生走一走身边的科普场馆。 [县教育局] (县教育局、团县委)
            - 组织少年科学院的小院士到山区小学结对，把用过的实验器材修好后送给同学。 [县教育局] (团县委、县科协)
            - 每年评选一批校园科普小讲解员，请他们到县科技馆和镇上的科普站做周末讲解。 [县科协] (县科协、团县委)
            ## 拓宽校外课堂
            - 把县城的自来水厂、污水处理厂和气象站向学生开放，每月第一个周六不收门票。 [县教育局] (县教育局)
            """);
    }

    [Fact]
    public void A_row_after_a_page_break_without_titles_stays_in_the_task_and_that_is_noted()
    {
        var notes = new MappingNotes("plan.txt");
        Shown($"{First}- 10 -\n{Header}\n每年评选一批校园科普小讲解员，请他们到县科技馆和镇上的科普站做周末讲解。\n县科协\n", notes)
            .ShouldBe($"{FirstShown}\n- 每年评选一批校园科普小讲解员，请他们到县科技馆和镇上的科普站做周末讲解。 (县科协)");
        notes.Assumptions.Where(a => a.Kind is AssumptionKind.TaskOfRow).ShouldHaveSingleItem().Chinese
            .ShouldBe("换页后没有再印出任务名称，这一行算在换页前的任务“办好校园科技节”里");
        notes.Assumptions.Count(a => a.Kind is AssumptionKind.UnitRoles).ShouldBe(2);
    }

    [Fact]
    public void Content_cut_by_a_page_break_is_one_row()
    {
        Shown($"""
            {First}
            每年评选一批校园科普小讲解员，请他们到县科技馆和镇上的科普站做周末讲解，讲得好的推荐到
            {Header}
            青少年科学素
            质提升行动
            办好校园科技
            节
            市里参加比赛。
            县科协
            团县委
            """).ShouldBe($"{FirstShown}\n- 每年评选一批校园科普小讲解员，请他们到县科技馆和镇上的科普站做周末讲解，讲得好的推荐到市里参加比赛。 (县科协、团县委)");
    }

    [Fact]
    public void Without_a_column_for_the_lead_all_units_are_responsible()
    {
        var notes = new MappingNotes("plan.txt");
        Shown(First.Replace(" 牵头单位", "", StringComparison.Ordinal), notes).ShouldBe("""
            # 青少年科学素质提升行动
            ## 办好校园科技节
            - 青石县中小学每年举办一次校园科技节，请科技工作者进课堂讲一堂课、做一次实验，带学生走一走身边的科普场馆。 (县教育局、县教育局、团县委)
            - 组织少年科学院的小院士到山区小学结对，把用过的实验器材修好后送给同学。 (团县委、县科协)
            """);
        notes.Assumptions.ShouldBeEmpty();
    }

    [Fact]
    public void Units_that_cooperate_have_their_own_column()
    {
        Shown(First.Replace("责任单位", "配合单位", StringComparison.Ordinal)).ShouldBe("""
            # 青少年科学素质提升行动
            ## 办好校园科技节 [县教育局]
            - 青石县中小学每年举办一次校园科技节，请科技工作者进课堂讲一堂课、做一次实验，带学生走一走身边的科普场馆。 {县教育局、团县委}
            - 组织少年科学院的小院士到山区小学结对，把用过的实验器材修好后送给同学。 {团县委、县科协}
            """);
    }

    [Fact]
    public void A_group_of_units_does_not_lead_so_the_lead_comes_from_the_task_before()
    {
        var notes = new MappingNotes("plan.txt");
        Shown($"""
            {First}
            保障措施

            加强组织领导

            县科协每季度请各成员单位碰一次头，把没有办成的事摆上桌面，一件一件定人定时间。

            县科协

            县财政局

            严格考核督导

            每年年底由各镇（街道）自查一遍，把群众的打分放进考核，分数低的要当面说明缘由。

            各镇（街道）

            """, notes).ShouldBe($"""
            {FirstShown}
            # 保障措施
            ## 加强组织领导
            - 县科协每季度请各成员单位碰一次头，把没有办成的事摆上桌面，一件一件定人定时间。 [县科协] (县财政局)
            ## 严格考核督导
            - 每年年底由各镇（街道）自查一遍，把群众的打分放进考核，分数低的要当面说明缘由。 [县科协] (各镇（街道）)
            """);
        notes.Assumptions[^1].Chinese.ShouldBe("这项任务没有印出牵头单位，沿用上一项任务的“县科协”，“各镇（街道）”不算牵头单位");
    }

    [Fact]
    public void An_action_that_the_profile_does_not_know_is_told_by_its_ending()
    {
        Shown($"""
            {First}
            山区科普大篷

            车工程

            修好进山的路

            线

            大篷车每月进山两次，沿着五条线路把望远镜、显微镜和小实验带到二十个最远的村小。

            县科协

            县交通局

            """).ShouldBe($"""
            {FirstShown}
            # 山区科普大篷车工程
            ## 修好进山的路线
            - 大篷车每月进山两次，沿着五条线路把望远镜、显微镜和小实验带到二十个最远的村小。 [县科协] (县交通局)
            """);
    }

    [Theory]
    [InlineData("主要任务\n\n主要内容\n牵头单位 责任单位", true)]
    [InlineData("序号 重点行动 主要任务 主要内容 牵头单位 责任单位 备注", true)]
    [InlineData("主要\n任务 工作内容 牵头部门 配合部门", true)]
    [InlineData("重点行动\t主要任务\t主要内容\t牵头单位\t责任单位", false)]
    [InlineData("主要任务 牵头单位", false)]
    [InlineData("明确主要任务 主要内容 牵头单位 责任单位和时限的分工", false)]
    [InlineData("", false)]
    public void A_header_is_at_least_three_names_of_columns(string text, bool isHeader) =>
        FlattenedTable.IsHeader(FlattenedText.Lines(text), 0).ShouldBe(isHeader);

    [Theory]
    [InlineData("")]
    [InlineData("主要任务 主要内容 牵头单位 责任单位")]
    [InlineData("主要任务 主要内容 牵头单位 责任单位\n\n县科协\n县科协\n")]
    [InlineData("县科协每季度请各成员单位碰一次头，把没有办成的事摆上桌面。\n县科协\n")]
    [InlineData("重点行动\t主要任务\t主要内容\t牵头单位\t责任单位\n办好校园科技节\t每年举办一次校园科技节。\t县教育局\t团县委\n")]
    public void Lines_that_are_no_such_table_are_left_to_others(string text) => Shown(text).ShouldBeNull();

    [Fact]
    public void A_deadline_has_its_own_column_and_tasks_may_be_the_content() =>
        Shown("""
            重点行动 主要任务 牵头单位 责任单位 完成时限

            农民科学素质
            提升行动

            请农技员到村里的讲堂讲果树修剪、病虫防治和直播带货，每个村每年不少于四次。
            县农业农村局
            县科协
            2025年底
            把讲堂的课录成方言短视频，放到乡村大喇叭和村民群里播，让赶集的人也能听到。
            县科协
            县妇联
            长期坚持
            """).ShouldBe("""
            # 农民科学素质提升行动
            - 请农技员到村里的讲堂讲果树修剪、病虫防治和直播带货，每个村每年不少于四次。 [县农业农村局] (县科协) <2025年底>
            - 把讲堂的课录成方言短视频，放到乡村大喇叭和村民群里播，让赶集的人也能听到。 [县农业农村局] (县科协、县妇联) <长期坚持>
            """);

    private static string? Shown(string text, MappingNotes? notes = null) => FlattenedText.Shown(text, notes);
}
