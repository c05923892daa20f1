package io.github.agentstream.routing.text;

import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.routing.internal.AttributeConditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one expression by recursive descent; what comes next always tells what it is part of. */
final class ExpressionParser {
    private static final String CONDITION = "a condition such as `Language:English >= 4`";

    private final Cursor cursor;
    private int depth;

    ExpressionParser(Cursor cursor) {
        this.cursor = cursor;
    }

    Expression expression() throws Fault {
        List<Expression> operands = new ArrayList<>(1);
        do {
            operands.add(conjunction());
        } while (cursor.takeKeyword("OR"));
        return operands.size() == 1 ? operands.get(0) : new Expression.Or(operands);
    }

    private Expression conjunction() throws Fault {
        List<Expression> operands = new ArrayList<>(1);
        do {
            operands.add(operand());
        } while (cursor.takeKeyword("AND"));
        return operands.size() == 1 ? operands.get(0) : new Expression.And(operands);
    }

    private Expression operand() throws Fault {
        cursor.skipBlanks();
        if (cursor.isAt('(')) {
            return inParentheses();
        }
        Start start = start();
        if (start.isCall("allOf")) {
            return new Expression.And(operands());
        }
        if (start.isCall("anyOf")) {
            return new Expression.Or(operands());
        }
        if (start.isKeyword("NOT")) {
            cursor.skipBlanks();
            return new Expression.Not(condition(start()));
        }
        return Expression.of(condition(start));
    }

    private Expression inParentheses() throws Fault {
        open();
        Expression expression = expression();
        close("`AND`, `OR` or `)`");
        return expression;
    }

    private List<Expression> operands() throws Fault {
        open();
        List<Expression> operands = new ArrayList<>();
        do {
            operands.add(expression());
        } while (takeComma());
        close("`AND`, `OR`, `,` or `)`");
        return operands;
    }

    private void open() throws Fault {
        depth++;
        if (depth > CriteriaText.MAX_DEPTH) {
            throw cursor.fault("at most `" + CriteriaText.MAX_DEPTH + "` parentheses in one another");
        }
        cursor.expect('(');
    }

    private void close(String expected) throws Fault {
        if (!cursor.take(')')) {
            throw cursor.fault(expected);
        }
        depth--;
    }

    private boolean takeComma() {
        cursor.skipBlanks();
        return cursor.take(',');
    }

    private AttributeCondition condition(Start start) throws Fault {
        if (start.isCall("agents")) {
            return AttributeConditions.agents(agents());
        }
        if (start.isKeyword("AND", "OR", "NOT", "FOR", "THEN") || start.isCall()) {
            throw Cursor.faultAtWord(CONDITION, start.offset(), start.word());
        }
        cursor.expect(':');
        cursor.skipBlanks();
        String value = Words.read(cursor, "a value such as `English`");
        cursor.skipBlanks();
        return levels(start.word(), value);
    }

    private AttributeCondition levels(String name, String value) throws Fault {
        if (cursor.take('>')) {
            cursor.expect('=');
            return AttributeConditions.atLeast(name, value, Levels.read(cursor));
        }
        if (!cursor.isAtDigit()) {
            throw cursor.fault("`>=` or a range such as `2..5`");
        }
        double least = Levels.read(cursor);
        cursor.skipBlanks();
        if (!cursor.take('.')) {
            throw cursor.fault("`..` and the greatest level");
        }
        cursor.expect('.');
        return AttributeConditions.between(name, value, least, Levels.read(cursor));
    }

    private List<String> agents() throws Fault {
        cursor.expect('(');
        List<String> agents = new ArrayList<>();
        do {
            cursor.skipBlanks();
            agents.add(Words.read(cursor, "an agent"));
        } while (takeComma());
        if (!cursor.take(')')) {
            throw cursor.faultAtCharacter("`,` or `)`");
        }
        return agents;
    }

    /** What an operand begins with, and the blanks behind it. */
    private Start start() throws Fault {
        int offset = cursor.offset();
        boolean quoted = cursor.isAt('"');
        String word = Words.read(cursor, CONDITION);
        cursor.skipBlanks();
        return new Start(offset, word, quoted, cursor.isAt('('), cursor.isAt(':'));
    }

    /** A name, or a keyword when no colon follows. */
    private record Start(int offset, String word, boolean quoted, boolean beforeParenthesis, boolean beforeColon) {
        boolean isCall() {
            return !quoted && beforeParenthesis;
        }

        boolean isCall(String name) {
            return isCall() && word.equalsIgnoreCase(name);
        }

        boolean isKeyword(String... keywords) {
            return !quoted && !beforeColon && List.of(keywords).contains(word.toUpperCase(Locale.ROOT));
        }
    }
}
