using PlanLint.CallHints;

// A library of managed code, an interface and a class of it, and the file to write.
if (args is not [var library, var asked, var likely, var file])
{
    Console.Error.WriteLine("PlanLint.CallHints LIBRARY INTERFACE CLASS FILE.mibc");
    return 2;
}

using var code = new LibraryCode(library);
var (callers, type) = (InterfaceCalls.Of(code, asked), code.TypeOf(likely));
if (callers.Count == 0 || type.IsNil)
{
    // The library has changed: without a word the native program would only be slower.
    Console.Error.WriteLine($"{library} has no class {likely}, or nothing in it calls {asked}.");
    return 1;
}

File.WriteAllBytes(file, HintFile.Of(code, callers, type));
return 0;
