using System.Text;
using System.Text.Json;

namespace PlanLint.Tests.Conventions;

/// <summary>The list of packages that the tool brings along says what the lock file says.</summary>
public sealed class DependencyListTests
{
    [Fact]
    public void All_packages_are_listed_with_version_and_hash()
    {
        using var locked = JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("src/PlanLint.Cli/packages.lock.json")));
        var packages = locked.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject()
            .Where(p => p.Value.GetProperty("type").GetString() != "Project").OrderBy(p => p.Name, StringComparer.Ordinal);
        var list = new StringBuilder("""
            # 依赖 Dependencies

            工具里的全部程序包，由测试按锁定文件写成。哈希是程序包内容的 SHA-512。本机程序里还有编译它的那个 SDK 的 .NET 运行时。
            All packages in the tool, written by a test from the lock file. The hash is the SHA-512 of the content of the package.
            A native program also holds the .NET runtime of the SDK that compiled it.

            | 程序包 Package | 版本 Version | SHA-512 |
            | --- | --- | --- |

            """);
        foreach (var package in packages)
        {
            list.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"| [{package.Name}](https://www.nuget.org/packages/{package.Name}) | {package.Value.GetProperty("resolved").GetString()} | `{package.Value.GetProperty("contentHash").GetString()}` |\n");
        }

        list.ToString().ShouldBeApproved("src/PlanLint.Cli/DEPENDENCIES.md");
    }
}
