using PlanLint.Cli;
using PlanLint.Cli.CodePacks;
using PlanLint.Model;

namespace PlanLint.Tests.Cli;

/// <summary>That it runs a pack is shown by the installed tool.</summary>
public sealed class ManagedToolTests
{
    [Fact]
    public void Without_a_dotnet_it_says_what_to_install()
    {
        var terminal = new Terminal(Stream.Null, Stream.Null, TextWriter.Null) { Folder = Path.GetTempPath(), Environment = name => name is "PATH" ? "bin:." : null };
        var error = Should.Throw<UsageException>(() => ManagedTool.Run(["--rules", "a.dll"], terminal));
        error.Reason.In(Language.Chinese).ShouldContain("请安装 .NET 10");
        error.Reason.In(Language.English).ShouldContain("install .NET 10");
    }
}
