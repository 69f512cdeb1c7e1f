//! Twenty-six weeks of each KPI of the example, earliest first. The first twelve lock the limits of the XmR chart.

/// Weeks of figures.
pub const WEEKS: usize = 26;

/// Revenue, in units: climbing, on track.
const REVENUE: [f64; WEEKS] = [
    86_200., 91_400., 88_100., 84_900., 92_300., 87_600., 90_100., 93_200., 86_700., 89_400., 91_800., 88_300.,
    90_600., 94_100., 87_900., 92_700., 90_200., 95_400., 88_600., 96_300., 93_800., 97_900., 89_300., 98_200.,
    95_100., 97_400.,
];

/// Gross margin: one frightening week inside the limits, and back. Noise.
const MARGIN: [f64; WEEKS] = [
    0.330, 0.316, 0.339, 0.321, 0.334, 0.313, 0.327, 0.344, 0.319, 0.332, 0.314, 0.337, 0.326, 0.340, 0.317, 0.333,
    0.322, 0.345, 0.329, 0.315, 0.336, 0.324, 0.341, 0.333, 0.307, 0.332,
];

/// Hours to answer a request: the last three weeks leave the limits. A real alert.
const RESPONSE: [f64; WEEKS] = [
    50., 54., 49., 56., 51., 47., 55., 52., 58., 50., 53., 48., 51., 46., 49., 52., 47., 50., 48., 45., 47., 44., 49.,
    63., 69., 74.,
];

/// Qualified meetings: the last week falls under the threshold for the first time. Pending.
const MEETINGS: [f64; WEEKS] =
    [6., 7., 5., 8., 6., 7., 9., 5., 7., 6., 8., 6., 7., 8., 6., 9., 7., 8., 7., 9., 6., 7., 9., 8., 8., 4.];

/// Share of quotes won: slowly up.
const WON: [f64; WEEKS] = [
    0.26, 0.29, 0.25, 0.28, 0.27, 0.30, 0.24, 0.28, 0.26, 0.29, 0.27, 0.25, 0.28, 0.27, 0.29, 0.26, 0.30, 0.28, 0.29,
    0.27, 0.31, 0.28, 0.30, 0.29, 0.32, 0.31,
];

/// Renewals over twelve months: an improvement that is no noise.
const RENEWED: [f64; WEEKS] = [
    0.86, 0.86, 0.85, 0.86, 0.87, 0.86, 0.86, 0.85, 0.86, 0.86, 0.87, 0.86, 0.86, 0.87, 0.86, 0.87, 0.87, 0.86, 0.87,
    0.88, 0.87, 0.88, 0.88, 0.89, 0.88, 0.895,
];

/// Share of new customers who were sent by somebody: a little behind.
const REFERRED: [f64; WEEKS] = [
    0.17, 0.19, 0.16, 0.20, 0.18, 0.21, 0.17, 0.19, 0.15, 0.18, 0.20, 0.17, 0.19, 0.21, 0.18, 0.20, 0.19, 0.22, 0.20,
    0.21, 0.18, 0.215, 0.20, 0.23, 0.21, 0.245,
];

/// By KPI.
pub const FIGURES: [[f64; WEEKS]; 7] = [REVENUE, MARGIN, RESPONSE, MEETINGS, WON, RENEWED, REFERRED];
