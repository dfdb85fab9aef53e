# Turns the description of Telegram.Bot's public surface (Markdown) into a list: a type a line, its members indented below.
#   awk -f surface.awk telegram-bot-surface.md > surface.txt
# Request classes follow from the extension methods: one property a parameter, required when it has neither default nor «?».

BEGIN { namespace = "Telegram.Bot" }

/^## 3/ { namespace = "Telegram.Bot"; open("static class", "TelegramBotClientExtensions"); extensions = 1 }
/^## 4/ { extensions = 0; namespace = "Telegram.Bot.Types" }
/^## 5/ { close_type(); enums = 1; namespace = "Telegram.Bot.Types.Enums" }
/^## 6/ { exit }
/^namespace Telegram.Bot: delegate / { close_type(); sub(/^namespace Telegram.Bot: /, ""); sub(/<in /, "<"); delegate($0); next }
/^namespace / { close_type(); namespace = $2; sub(/,$/, "", namespace); next }
/^class JsonBotAPI/ { namespace = "Telegram.Bot"; sub(/^[^:]*: /, ""); open("static class", "JsonBotAPI"); members($0 ";"); next }
/^(abstract |static |sealed )?(class|interface) / { declaration($0); next }
/^(enum )?[A-Z][A-Za-z.]*: [A-Z][A-Za-z0-9]*( = [0-9]+)?,/ { if (enums || $1 == "enum") enumeration($0); next }
extensions && /^(Task|void)/ { extension($0); next }
/^    / && type { members($0) }
END { close_type(); printf "%s", requests }

function home(kind, name) {
    if (name ~ /^ReplyMarkups\./) return "Telegram.Bot.Types"
    if (namespace == "Telegram.Bot.Requests.Abstractions") return kind == "interface" ? namespace : "Telegram.Bot.Requests"
    if (namespace != "Telegram.Bot.Exceptions") return namespace
    if (name ~ /EventArgs$/) return "Telegram.Bot.Args"
    if (name ~ /UpdateHandler|ReceiverOptions|HandleErrorSource/) return "Telegram.Bot.Polling"
    if (name ~ /^(ResponseParameters|ApiResponse<)/) return "Telegram.Bot.Types"
    return namespace
}

function open(kind, name) {
    close_type()
    type = name
    has_constructor = (kind != "class")
    sub(/<.*/, "", type)
    print home(kind, name) "." name ": " kind
}

# A class that declares no constructor has the one without parameters.
function close_type() {
    if (type && !has_constructor) print "  ctor " type "()"
    type = ""
}

function delegate(line) {
    sub(/^delegate /, "", line)
    match(line, /[A-Za-z]+</)
    print namespace "." substr(line, RSTART, index(line, "(") - RSTART) ": delegate"
    print "  " substr(line, 1, RSTART - 1) "Invoke" defaults(substr(line, index(line, "(")))
}

function declaration(line,    kind, name, bases, parameters, count, i, list) {
    sub(/  \/\/ .*/, "", line)
    sub(/^sealed /, "", line)
    kind = match(line, /(class|interface) /) ? substr(line, 1, RSTART + RLENGTH - 2) : ""
    line = substr(line, RSTART + RLENGTH)
    if (match(line, / : /)) { bases = substr(line, RSTART + 3); line = substr(line, 1, RSTART - 1) }
    if (match(line, /\(/)) { parameters = substr(line, RSTART); line = substr(line, 1, RSTART - 1) }
    open(kind, line)
    if (parameters != "" && kind == "class") member("ctor " type parameters)
    count = split(bases, list, /, /)
    for (i = 1; i <= count; i++) { sub(/\(.*/, "", list[i]); sub(/^Exceptions\./, "", list[i]); print "  is " list[i] }
}

# Members are parted by the semicolons that stand in no bracket.
function members(line,    i, c, depth, part) {
    gsub(/ -> bool/, "", line)
    for (i = 1; i <= length(line); i++) {
        c = substr(line, i, 1)
        if (c ~ /[(<]/) depth++
        if (c ~ /[)>]/) depth--
        if (c == ";" && !depth) { member(part); part = "" } else part = part c
    }
}

function member(text) {
    gsub(/ «[^»]*»/, "", text)
    gsub(/^ +| +$/, "", text)
    sub(/^(abstract|virtual) /, "", text)
    if (text ~ /^(protected )?ctor /) has_constructor = 1
    if (text != "" && text !~ /^protected /) print "  " defaults(text)
}

# All ways to write a default that says nothing become one.
function defaults(text) {
    gsub(/ = (default|null|false)/, "=", text)
    gsub(/=,/, " = default,", text)
    gsub(/=\)/, " = default)", text)
    sub(/=$/, " = default", text)
    return text
}

function extension(line,    result, name, parameters) {
    line = defaults(line)
    parameters = substr(line, index(line, "(") + 1)
    sub(/\)( where .*)?$/, "", parameters)
    name = substr(line, 1, index(line, "(") - 1)
    result = name
    sub(/.* /, "", name)
    sub(/ [^ ]*$/, "", result)
    print "  static " result " " name "(ITelegramBotClient botClient" (parameters == "" ? "" : ", ") parameters ")"
    if (line ~ /^Task/ && name !~ /Async|AndDownload|Drop/ && !(name in known)) request(name, result, parameters)
}

function request(name, result, parameters,    base, count, i, list, words, required) {
    known[name] = 1
    sub(/^Task<?/, "", result)
    sub(/>$/, "", result)
    if (result == "") result = "bool"
    sub(/(, )?CancellationToken cancellationToken = default$/, "", parameters)
    base = parameters == "" ? "ParameterlessRequest" : parameters ~ /InputFile|InputMedia|InputRich/ ? "FileRequestBase" : "RequestBase"
    requests = requests "Telegram.Bot.Requests." name "Request: class\n  is " base "<" result ">\n  ctor " name "Request()\n"
    count = split(parameters, list, /, /)
    for (i = 1; i <= count; i++) {
        required = list[i] ~ / = |\? / ? "" : "required "
        split(list[i], words, / /)
        requests = requests "  " required words[1] " " toupper(substr(words[2], 1, 1)) substr(words[2], 2) "\n"
    }
}

function enumeration(line,    name, count, i, list, words, value) {
    sub(/^enum /, "", line)
    name = substr(line, 1, index(line, ":") - 1)
    open("enum", name)
    count = split(substr(line, index(line, ":") + 2), list, /, /)
    value = -1
    for (i = 1; i <= count; i++) {
        value = split(list[i], words, / = /) > 1 ? words[2] : value + 1
        print "  " words[1] " = " value
    }
}
