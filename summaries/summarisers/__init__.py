"""The engines that can write a summary."""

from summaries.summarisers import extractive, llm
from summaries.summarisers.base import Summariser

SUMMARISERS: dict[str, Summariser] = {
    "extractive": extractive.summarise,
    "llm": llm.summarise,
}
