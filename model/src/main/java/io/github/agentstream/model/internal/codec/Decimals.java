package io.github.agentstream.model.internal.codec;

/** Short decimal numbers, without the strings that the JDK's own parser makes of them. */
final class Decimals {
    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Decimals() {}

    /**
     * The double nearest to a number of at most 15 characters that has digits and perhaps a point, and is not zero; NaN for
     * any other. Its digits and the power of ten are exact in a double, so one division rounds as it should.
     */
    static double parse(char[] text, int at, int length) {
        long digits = 0;
        int point = length;
        for (int i = 0; i < length; i++) {
            int digit = text[at + i] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (text[at + i] == '.' && point == length) {
                point = i + 1;
            } else {
                return Double.NaN;
            }
        }
        return digits == 0 ? Double.NaN : digits / POWERS_OF_TEN[length - point];
    }
}
