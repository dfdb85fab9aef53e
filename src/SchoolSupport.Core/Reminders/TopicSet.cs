using System.Numerics;

namespace SchoolSupport.Core.Reminders;

/// <summary>Some of the topics, or none, which is the default. Two sets of the same topics are equal.</summary>
public readonly record struct TopicSet
{
    private readonly uint bits;

    private TopicSet(uint bits) => this.bits = bits;

    /// <exception cref="ArgumentOutOfRangeException">Something that is not a topic.</exception>
    public TopicSet(IEnumerable<ReminderTopic> topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        foreach (ReminderTopic topic in topics) bits |= BitOf(topic);
    }

    /// <summary>How many there are.</summary>
    public int Count => BitOperations.PopCount(bits);

    /// <summary>Whether the topic is among them.</summary>
    public bool Contains(ReminderTopic topic) => (bits & BitOf(topic)) != 0;

    /// <summary>These and one more.</summary>
    public TopicSet With(ReminderTopic topic) => new(bits | BitOf(topic));

    /// <summary>These but one.</summary>
    public TopicSet Without(ReminderTopic topic) => new(bits & ~BitOf(topic));

    /// <summary>The topics in the order in which digests name them.</summary>
    public IEnumerable<ReminderTopic> All()
    {
        TopicSet these = this;
        return Enum.GetValues<ReminderTopic>().Where(topic => these.Contains(topic));
    }

    private static uint BitOf(ReminderTopic topic) => (int)topic is >= 0 and <= (int)ReminderTopic.Summary
        ? 1u << (int)topic
        : throw new ArgumentOutOfRangeException(nameof(topic), topic, "Not a topic.");
}
