"""How sharp the cases are: every one-edit mutant of every reference, rejected or known to be right.

`python benchmarks/mutants.py [EXERCISE …]`; it ends with 1 if a mutant passes that is not listed.
"""

import sys
from collections import Counter

from course_utils.grading.catalogue import catalogue
from course_utils.mutants import mutants, passes, right_ones


def main(keys):
    """Print a line for each exercise, one for each kind of edit, and what passes unexplained."""
    made, right, unexplained, known = Counter(), Counter(), [], right_ones()
    for key in keys or catalogue():
        exercise = catalogue()[key]
        count = passed = 0
        for mutant in mutants(exercise):
            count += 1
            made[mutant.kind] += 1
            if passes(exercise, mutant):
                passed += 1
                right[mutant.kind] += 1
                if (key, mutant.change) not in known:
                    unexplained.append(f"{key}, {mutant.kind}: {mutant.change}")
        print(f"{key:42}{count:6} mutants {count - passed:6} rejected {passed:4} right")
    for kind, count in made.most_common():
        print(f"{kind:42}{count:6} mutants {count - right[kind]:6} rejected {right[kind]:4} right")
    total, passed = made.total(), right.total()
    print(f"{'all':42}{total:6} mutants {total - passed:6} rejected {passed:4} right")
    print(*unexplained, sep="\n")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
