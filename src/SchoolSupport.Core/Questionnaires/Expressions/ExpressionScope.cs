using System.Xml;
using System.Xml.XPath;

namespace SchoolSupport.Core.Questionnaires.Expressions;

/// <summary>
/// Where an expression is evaluated. It is a node only because the engine hands its context node to every function: that is
/// how one compiled expression serves many interviews at once. The node has no name, no children and no text.
/// </summary>
internal sealed class ExpressionScope(IItemValues items, object self) : XPathNavigator
{
    /// <summary>The values of the questionnaire's items.</summary>
    public IItemValues Items => items;

    /// <summary>The value the expression is about, written as «.».</summary>
    public object Self => self;

    public override string BaseURI => "";

    public override bool IsEmptyElement => true;

    public override string LocalName => "";

    public override string Name => "";

    public override string NamespaceURI => "";

    public override XmlNameTable NameTable { get; } = SharedNames;

    public override XPathNodeType NodeType => XPathNodeType.Root;

    public override string Prefix => "";

    public override string Value => "";

    private static NameTable SharedNames { get; } = new();

    public override XPathNavigator Clone() => this;

    public override bool IsSamePosition(XPathNavigator other) => ReferenceEquals(this, other);

    public override bool MoveTo(XPathNavigator other) => ReferenceEquals(this, other);

    public override bool MoveToFirstAttribute() => false;

    public override bool MoveToFirstChild() => false;

    public override bool MoveToFirstNamespace(XPathNamespaceScope namespaceScope) => false;

    public override bool MoveToId(string id) => false;

    public override bool MoveToNext() => false;

    public override bool MoveToNextAttribute() => false;

    public override bool MoveToNextNamespace(XPathNamespaceScope namespaceScope) => false;

    public override bool MoveToParent() => false;

    public override bool MoveToPrevious() => false;
}

/// <summary>Values of items during one interview.</summary>
internal interface IItemValues
{
    /// <summary>Local time of the school: what <c>today()</c> and <c>now()</c> mean.</summary>
    DateTimeOffset Now { get; }

    /// <summary>The value of an item by its index; <see cref="ExpressionValue.Blank"/> when it has none or is not relevant.</summary>
    object ValueOf(int item);
}
