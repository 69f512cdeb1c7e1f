"""Limits of individual charts by pyspc: a list of series on stdin, a list of [centre, lower, upper] on stdout."""
import json
import sys

import numpy
from pyspc.ccharts.imrx import I_MR_X

found = []
for values in json.load(sys.stdin):
    data = numpy.column_stack([range(1, len(values) + 1), values])
    _, centre, lower, upper, _ = I_MR_X().plot(data, 1)
    found.append([float(centre), float(lower), float(upper)])
json.dump(found, sys.stdout)
