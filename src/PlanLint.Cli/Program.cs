Console.WriteLine("plan-lint");
