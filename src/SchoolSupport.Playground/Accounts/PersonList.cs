namespace SchoolSupport.Playground.Accounts;

/// <summary>The list of people, in the order they came.</summary>
internal sealed class PersonList(Journal journal)
{
    private readonly Lock gate = new();
    private readonly Dictionary<long, Person> byId = [];
    private readonly List<long> order = [];

    public IReadOnlyList<Person> All
    {
        get
        {
            lock (gate)
                return [.. order.Select(id => byId[id])];
        }
    }

    public Person? Find(long id)
    {
        lock (gate)
            return byId.GetValueOrDefault(id);
    }

    /// <summary>Adds the person, or changes the profile of the one with the same id.</summary>
    public Person Invite(PlaygroundPerson profile)
    {
        lock (gate)
        {
            var person = byId.TryGetValue(profile.Id, out var known) ? known with { Profile = profile } : new Person(profile);
            if (person != known)
                Keep(person);
            return person;
        }
    }

    public Person Change(long id, Func<Person, Person> change)
    {
        lock (gate)
        {
            var before = byId[id];
            var after = change(before);
            if (after != before)
                Keep(after);
            return after;
        }
    }

    public void Restore(Person person)
    {
        if (!byId.ContainsKey(person.Profile.Id))
            order.Add(person.Profile.Id);
        byId[person.Profile.Id] = person;
    }

    private void Keep(Person person)
    {
        Restore(person);
        journal.Write(new JournalEntry { Person = person });
    }
}
