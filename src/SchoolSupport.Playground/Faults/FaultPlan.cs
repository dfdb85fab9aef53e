using SchoolSupport.Playground.BotApi;

namespace SchoolSupport.Playground.Faults;

/// <summary>The faults ordered for coming calls, used up in the order they were ordered.</summary>
internal sealed class FaultPlan
{
    private readonly Lock gate = new();
    private readonly List<(Fault Fault, int Left)> planned = [];

    public void Order(Fault fault, int times)
    {
        lock (gate)
            planned.Add((fault, times));
    }

    public void Clear()
    {
        lock (gate)
            planned.Clear();
    }

    /// <summary>The fault that strikes this call, if any; each is counted down.</summary>
    public Fault? Next(string method, long chatId)
    {
        lock (gate)
        {
            var index = planned.Count == 0 ? -1 : planned.FindIndex(plan => plan.Fault.Concerns(method, chatId));
            if (index < 0)
                return null;
            var (fault, left) = planned[index];
            if (left > 1)
                planned[index] = (fault, left - 1);
            else
                planned.RemoveAt(index);
            return fault;
        }
    }
}
