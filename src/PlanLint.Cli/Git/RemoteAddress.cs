namespace PlanLint.Cli.Git;

/// <summary>The address of a remote repository as it may be shown to anybody.</summary>
internal static class RemoteAddress
{
    /// <summary>
    /// The address without user, password, token, query and fragment; null when it is not https or holds an <c>@</c> where no user can stand: what is in
    /// front of it may be part of a password. On github.com without the <c>.git</c> at the end, so that viewers can make links of it.
    /// </summary>
    public static Uri? Of(string url)
    {
        if (url.Any(char.IsControl) || !Uri.TryCreate(url, UriKind.Absolute, out var given)) return null;
        if (given.Scheme != Uri.UriSchemeHttps || given.IdnHost.Length == 0 || given.AbsolutePath.Contains('@', StringComparison.Ordinal)) return null;
        var host = given.HostNameType is UriHostNameType.Dns ? given.IdnHost : given.Host;
        var path = given.AbsolutePath.TrimEnd('/');
        if (host is "github.com" && path.EndsWith(".git", StringComparison.Ordinal)) path = path[..^4];
        return new($"https://{host}{(given.IsDefaultPort ? "" : $":{given.Port}")}{path}");
    }
}
