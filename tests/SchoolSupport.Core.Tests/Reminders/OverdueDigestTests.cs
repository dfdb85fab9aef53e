using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Core.Tests.Reminders;

public class OverdueDigestTests
{
    private static readonly DateOnly Today = new(2026, 10, 20);

    [Fact]
    public void Schools_stand_with_the_oldest_first_and_so_do_their_tasks()
    {
        OverdueDigest digest = OverdueDigest.Plan(
            [Task(1, "СОШ № 12", 4), Task(2, "ООШ № 14", 11), Task(3, "СОШ № 12", 1), Task(4, "ООШ № 14", 2)], Today.AddDays(-1))!;
        Assert.Equal(["ООШ № 14: 2 4", "СОШ № 12: 1 3"], digest.Holders.Select(school => $"{school.Name}: {string.Join(' ', school.Tasks.Select(task => task.Id))}"));
    }

    [Fact]
    public void New_is_what_became_overdue_since_the_last_digest()
    {
        OverdueTask[] overdue = [Task(1, "СОШ № 12", 1), Task(2, "СОШ № 12", 2), Task(3, "СОШ № 12", 5)];
        Assert.Equal((3, 1), Counts(overdue, Today.AddDays(-1)));
        Assert.Equal((3, 2), Counts(overdue, Today.AddDays(-3)));
        Assert.Equal((3, 3), Counts(overdue, null));
    }

    [Fact]
    public void A_joint_task_counts_once_and_stands_under_every_school() => Assert.Equal(
        (1, 1, 2), (Counts([Task(1, "СОШ № 12", 1), Task(1, "ООШ № 14", 1)], null).Total, Counts([Task(1, "СОШ № 12", 1), Task(1, "ООШ № 14", 1)], null).New,
            OverdueDigest.Plan([Task(1, "СОШ № 12", 1), Task(1, "ООШ № 14", 1)], null)!.Holders.Count));

    [Fact]
    public void Nothing_overdue_is_nothing_to_say() => Assert.Null(OverdueDigest.Plan([], null));

    private static (int Total, int New) Counts(OverdueTask[] overdue, DateOnly? lastOn) => (OverdueDigest.Plan(overdue, lastOn)!.Total, OverdueDigest.Plan(overdue, lastOn)!.New);

    private static OverdueTask Task(long id, string school, int days) => new(id, school.Length * 100 + school[^1], school, Today.AddDays(-days));
}
