using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Reminders;

/// <summary>What holds for whatever stands open, whoever reads, and however the clock runs.</summary>
public class DigestPlannerLaws
{
    private static readonly DateOnly Start = new(2026, 8, 1);
    private static readonly TimeZoneName Zone = new("Asia/Yekaterinburg");
    private static readonly string[] Policies = ["usual", "early", "rare"];

    private static readonly Gen<Thing> Things =
        from rhythm in Gen.Elements(Enum.GetValues<ReminderRhythm>().Except([ReminderRhythm.Daily]))
        from topic in Gen.Elements(Enum.GetValues<ReminderTopic>())
        from date in Gen.Choose(-30, 150)
        from known in Gen.Choose(-40, 40)
        from person in Gen.Choose(1, 3)
        select new Thing(person, topic, rhythm, Start.AddDays(date), Start.AddDays(known));

    private static readonly Gen<ReminderPreferences> Choices =
        from hour in Gen.Elements<int?>(null, null, null, 6, 12, 22)
        from days in Gen.Elements(ReminderDays.Working, ReminderDays.Working, ReminderDays.Every, ReminderDays.On([DayOfWeek.Monday, DayOfWeek.Saturday]))
        from muted in Gen.Elements<int?>(null, null, 20, 60)
        from refused in Gen.SubListOf(Enum.GetValues<ReminderTopic>())
        select new ReminderPreferences
        {
            DigestAt = hour is { } at ? new TimeOnly(at, 0) : null,
            Days = days,
            MutedThrough = muted is { } through ? Start.AddDays(through) : null,
            Refused = new TopicSet(refused.Take(2)),
        };

    private static readonly Arbitrary<Situation> Situations = (
        from things in Things.ListOf()
        from choices in Choices
        from policy in Gen.Elements(Policies)
        // Minutes from one look at the clock to the next: mostly forward, by hours, sometimes days either way.
        from leaps in Gen.Frequency((6, Gen.Choose(1, 700)), (2, Gen.Choose(700, 6000)), (1, Gen.Choose(-6000, 0))).ListOf(120)
        select new Situation([.. things.Index().Select(one => one.Item with { Id = one.Index + 1 })], choices, policy, [.. leaps])).ToArbitrary();

    private static void Holds(Func<Situation, bool> law) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Situations, law));

    [Fact]
    public void However_the_clock_jumps_nobody_has_two_digests_of_a_date() => Holds(situation =>
        situation.Run(situation.Jumping).All(day => day.Digests.Select(digest => digest.PersonId).Distinct().Count() == day.Digests.Count));

    [Fact]
    public void While_the_clock_goes_forward_each_digest_has_a_step_that_the_last_had_not() => Holds(situation =>
        situation.Run(situation.Forward).SelectMany(day => day.Digests).GroupBy(digest => digest.PersonId).All(person =>
            person.Zip(person.Skip(1)).All(pair =>
                pair.Second.Sections.SelectMany(section => section.Items).Any(item => item.Day.LastStep(item.Rhythm, item.On) > pair.First.On))));

    [Fact]
    public void Nothing_comes_on_days_or_at_hours_that_the_reader_has_not_chosen() => Holds(situation =>
        situation.Run(situation.Jumping).All(day =>
            day.Digests.Count == 0
            || (situation.Choices.Days.Include(day.Date, WorkingCalendar.Russia)
                && day.Times.All(time => situation.Choices.DigestAt is { } own ? time >= own : time >= situation.Policy.DigestAt && !situation.Policy.Night.Covers(time)))));

    [Fact]
    public void What_is_done_is_named_no_more_and_with_nothing_left_nothing_comes() => Holds(situation =>
    {
        DigestReader reader = situation.Reader(1, Start.AddDays(30), [], false);
        IReadOnlyList<DueItem> items = situation.Items(reader.Home);
        DueItem[] left = [.. items.Where(item => item.Id % 2 == 0)];
        return DigestPlanner.Compose(reader, []) is null
            && (DigestPlanner.Compose(reader, left)?.Sections.SelectMany(section => section.Items).All(item => item.Id % 2 == 0) ?? true);
    });

    [Fact]
    public void Days_missed_are_one_digest() => Holds(situation =>
    {
        // Up until the tenth day, down until the sixteenth, up again for a day: every look a half hour after the other.
        DateTimeOffset begin = Zone.InstantOf(Start, TimeOnly.MinValue);
        IEnumerable<DateTimeOffset> looks = Enumerable.Range(0, 48 * 17).Select(half => begin.AddMinutes(30 * half)).Where(look => look < begin.AddDays(10) || look > begin.AddDays(15.5));
        List<Day> days = situation.Run(looks);
        return days.Where(day => day.Date > Start.AddDays(14)).SelectMany(day => day.Digests.Select(digest => (digest.PersonId, day.Date))).GroupBy(one => one.PersonId)
            .All(person => person.Count() <= 1 + days.Count(day => day.Date > Start.AddDays(15)));
    });

    [Fact]
    public void Where_nothing_is_missed_every_step_of_a_waking_day_is_told_on_its_day() => Holds(situation =>
    {
        Situation plain = situation with { Choices = ReminderPreferences.Default };
        List<Day> days = plain.Run(Enumerable.Range(0, 90).Select(day => Zone.InstantOf(Start.AddDays(day), new TimeOnly(12, 0))));
        return days.Where(day => WorkingCalendar.Russia.IsWorkingDay(day.Date)).All(day =>
        {
            IReadOnlyList<DueItem> items = plain.Items(plain.Home(day.Date));
            DueItem[] today = [.. items.Where(item => item.KnownOn < day.Date && item.Day.LastStep(item.Rhythm, item.On) == day.Date)];
            return today.All(item => day.Digests.Any(digest =>
                digest.PersonId == item.PersonId && digest.Sections.Any(section => section.Topic == item.Topic && section.Items.Any(named => named.Id == item.Id))));
        });
    });

    [Fact]
    public void The_order_of_people_and_things_does_not_matter() => Holds(situation =>
    {
        DateOnly today = Start.AddDays(25);
        DigestReader[] readers = [.. new long[] { 1, 2, 3 }.Select(person => situation.Reader(person, today, [], false))];
        IReadOnlyList<DueItem> items = situation.Items(readers[0].Home);
        DateTimeOffset now = Zone.InstantOf(today, new TimeOnly(13, 0));
        return Shown(DigestPlanner.Plan(readers, items, now)).SequenceEqual(Shown(DigestPlanner.Plan(readers.Reverse(), items.Reverse(), now)));
    });

    private static IEnumerable<string> Shown(IEnumerable<Digest> digests) => digests
        .OrderBy(digest => digest.PersonId)
        .Select(digest => $"{digest.PersonId}: {string.Join("; ", digest.Sections.Select(section => $"{section.Topic} {string.Join(' ', section.Items.Select(item => item.Id))}"))}");

    private sealed record Thing(long Person, ReminderTopic Topic, ReminderRhythm Rhythm, DateOnly On, DateOnly Known)
    {
        public long Id { get; init; }
    }

    private sealed record Day(DateOnly Date, List<Digest> Digests, List<TimeOnly> Times);

    private sealed record Situation(IReadOnlyList<Thing> Things, ReminderPreferences Choices, string PolicyName, IReadOnlyList<int> Leaps)
    {
        public ReminderPolicy Policy { get; } = PolicyName switch
        {
            "early" => ReminderPolicy.Default.WithDigestAt(new TimeOnly(8, 0)),
            "rare" => ReminderPolicy.Default.WithStepToggled(14).WithStepToggled(0).WithRepeatEvery(7),
            _ => ReminderPolicy.Default,
        };

        public IEnumerable<DateTimeOffset> Jumping => Looks(Leaps);

        public IEnumerable<DateTimeOffset> Forward => Looks(Leaps.Select(Math.Abs));

        public MunicipalityDay Home(DateOnly date) => new(1, date, Policy, WorkingCalendar.Russia, Zone);

        public DigestReader Reader(long person, DateOnly date, IEnumerable<DateOnly> told, bool isTold) =>
            new(person, Home(date), Choices) { LastOn = told.Where(day => day < date).Select(day => (DateOnly?)day).Max(), IsTold = isTold };

        public IReadOnlyList<DueItem> Items(MunicipalityDay home) =>
            [.. Things.Select(thing => new DueItem(thing.Person, thing.Topic, thing.Rhythm, home, thing.Id, thing.On, thing.Known) { IsOwn = thing.Id % 3 == 0 })];

        /// <summary>Looks at the clock again and again, and remembers what was sent as the database does.</summary>
        public List<Day> Run(IEnumerable<DateTimeOffset> looks)
        {
            Dictionary<DateOnly, Day> days = [];
            foreach (DateTimeOffset now in looks)
            {
                DateOnly date = Zone.DateAt(now);
                if (!days.TryGetValue(date, out Day? day)) days[date] = day = new Day(date, [], []);
                IEnumerable<DigestReader> readers = new long[] { 1, 2, 3 }.Select(person => Reader(
                    person,
                    date,
                    days.Values.Where(one => one.Digests.Any(digest => digest.PersonId == person)).Select(one => one.Date),
                    day.Digests.Any(digest => digest.PersonId == person)));
                foreach (Digest digest in DigestPlanner.Plan([.. readers], Items(Home(date)), now))
                {
                    day.Digests.Add(digest);
                    day.Times.Add(TimeOnly.FromTimeSpan(Zone.At(now).TimeOfDay));
                }
            }
            return [.. days.Values];
        }

        private static IEnumerable<DateTimeOffset> Looks(IEnumerable<int> leaps)
        {
            DateTimeOffset now = Zone.InstantOf(Start.AddDays(10), TimeOnly.MinValue);
            foreach (int leap in leaps) yield return now = now.AddMinutes(leap);
        }
    }
}
