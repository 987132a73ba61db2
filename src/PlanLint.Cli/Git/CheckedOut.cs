using PlanLint.Files;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli.Git;

/// <summary>What is checked out in a folder, for a log that names it.</summary>
internal static class CheckedOut
{
    /// <summary>The commit and branch, and the https address of the remote <c>origin</c>; or why they cannot be told. Changes that are not committed do not count.</summary>
    /// <param name="folder">Full path.</param>
    public static (SourceVersion? Version, Message? Missing) Of(string folder)
    {
        if (GitRepository.RootOf(folder) is not { } root)
            return Not(Message.Of($"当前文件夹不在 git 仓库里，请到仓库里运行", $"the current folder is in no git repository; run it in one"));
        if (GitFiles.Of(root) is not { } files)
            return Not(Message.Of($"仓库的 .git 读不懂，或者指到了别的仓库", $"the .git of the repository was not understood, or leads to another repository"));
        if (files.Setting("remote.origin.url") is not { } url)
            return Not(Message.Of($"仓库没有名为 origin 的远程仓库，请用 git remote add origin 加上它的 https 地址", $"the repository has no remote named origin; add its https address with git remote add origin"));
        if (RemoteAddress.Of(url) is not { } address)
            return Not(Message.Of($"远程仓库 origin 的地址不是普通的 https 网址，请用 git remote set-url origin 改成 https 网址", $"the address of the remote origin is no plain https address; change it with git remote set-url origin"));
        var (commit, branch) = files.Head();
        return commit is null
            ? Not(Message.Of($"仓库还没有提交，或者当前的提交读不出来，请先提交", $"the repository has no commit yet, or the present one could not be read; commit first"))
            : (new(address, commit, branch), null);
    }

    private static (SourceVersion? Version, Message? Missing) Not(Message reason) => (null, Message.Of(
        $"SARIF 日志没有写明仓库和提交：{reason.Chinese}；不需要写明就去掉 --sarif-provenance。",
        $"The SARIF log does not name repository and commit: {reason.English}; if it need not, leave --sarif-provenance out."));
}
